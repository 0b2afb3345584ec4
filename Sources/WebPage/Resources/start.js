// Puts the parts together.

buildControls();
buildTree();
buildMap();
buildTable();
recall();
watch(drawControls);
watch((changed) => {
  if (!isFiltered(changed) && !changed.has('lang')) return;
  drawTree();
  drawMap();
});
watch(drawTable);
watch(drawPanel);
addEventListener('keydown', pageKey);
addEventListener('hashchange', readAddress);
addEventListener('popstate', readAddress);
addEventListener('beforeprint', beforePrint);
addEventListener('afterprint', afterPrint);
Object.assign(view, viewOf(location.hash.slice(1)));
announce(new Set(Object.keys(view)));
document.documentElement.classList.add('ready');
