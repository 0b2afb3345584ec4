// The industries of GB/T 4754 as a tree with counts (the ARIA pattern of a tree).

const tree = { node: find('tree'), items: new Map(), active: '' };

/** The codes above a code, from the section down, and the code itself. */
function codesAbove(code) {
  return [1, 3, 4, 5].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

/** Makes the tree of the industries that facts are of. */
function buildTree() {
  const used = new Set(columns.get('industry').values.flatMap(codesAbove));
  tree.order = ['', ...data.industries.map((industry) => industry[0]).filter((code) => used.has(code))];
  if (columns.get('industry').values.includes('')) tree.order.push('none');
  for (const code of tree.order) addItem(code);
  tree.node.addEventListener('click', treeClick);
  tree.node.addEventListener('keydown', treeKey);
  tree.active = view.industry;
}

function parentOf(code) {
  return code && code !== 'none' ? codesAbove(code).at(-2) || '' : '';
}

function addItem(code) {
  const item = { code, level: code && code !== 'none' ? codesAbove(code).length : 1, children: 0 };
  item.title = make('span', {});
  item.label = make('span', { class: 'name' }, industryNames.has(code) ? make('b', {}, code) : null, item.title);
  item.count = make('span', { class: 'number' });
  const twist = make('span', { class: 'twist', 'aria-hidden': 'true' });
  item.row = make('div', { class: 'row' }, twist, item.label, item.count);
  item.node = make('li', {
    role: 'treeitem', 'aria-level': item.level, 'aria-selected': 'false', tabindex: '-1', 'data-code': code,
  }, item.row);
  tree.items.set(code, item);
  const parent = item.level > 1 ? tree.items.get(parentOf(code)) : null;
  if (!parent) {
    tree.node.append(item.node);
    return;
  }
  if (!parent.group) {
    parent.group = make('ul', { role: 'group', hidden: '' });
    parent.node.append(parent.group);
    parent.node.setAttribute('aria-expanded', 'false');
  }
  parent.group.append(item.node);
}

/** What an item is called. */
function industryTitle(code) {
  if (!code) return say('all_industries');
  if (code === 'none') return say('no_industry');
  return nameOf(industryNames.get(code));
}

function setExpanded(item, isExpanded) {
  if (!item.group) return;
  item.group.hidden = !isExpanded;
  item.node.setAttribute('aria-expanded', String(isExpanded));
}

/** Counts the facts of each industry that pass the other filters, and marks the chosen one. */
function drawTree() {
  const column = columns.get('industry');
  const counts = tally(column.codes, column.values.length, passesBut('industry'));
  const sums = new Map(tree.order.map((code) => [code, 0]));
  column.values.forEach((code, index) => {
    for (const above of code ? ['', ...codesAbove(code)] : ['', 'none']) {
      sums.set(above, (sums.get(above) || 0) + counts[index]);
    }
  });
  for (const above of codesAbove(parentOf(view.industry))) setExpanded(tree.items.get(above), true);
  for (const item of tree.items.values()) drawItem(item, sums.get(item.code));
  if (!tree.items.has(tree.active)) tree.active = '';
  tree.items.get(tree.active).node.tabIndex = 0;
}

function drawItem(item, count) {
  const title = industryTitle(item.code);
  setText(item.title, title);
  setText(item.count, grouped(count));
  item.row.classList.toggle('empty', count === 0);
  const code = industryNames.has(item.code) ? item.code + ' ' : '';
  setAttribute(item.node, 'aria-label', `${code}${title}, ${grouped(count)}`);
  setAttribute(item.node, 'aria-selected', item.code === view.industry);
  setAttribute(item.node, 'tabindex', -1);
}

function treeClick(event) {
  const node = event.target.closest('[role=treeitem]');
  if (!node) return;
  const item = tree.items.get(node.dataset.code);
  if (event.target.classList.contains('twist') && item.group) {
    setExpanded(item, item.group.hidden);
    return;
  }
  tree.active = item.code;
  setExpanded(item, true);
  show({ industry: view.industry === item.code ? '' : item.code });
  item.node.focus({ preventScroll: true });
}

/** The items that can be seen, in order. */
function openItems() {
  return tree.order.map((code) => tree.items.get(code)).filter((item) => !item.node.closest('ul[hidden]'));
}

function treeKey(event) {
  const item = tree.items.get(tree.active);
  const open = openItems();
  const to = moved(event.key, open.indexOf(item), open.length - 1);
  if (to >= 0) moveTo(open[to]);
  else if (event.key === 'ArrowRight') goIn(item, open);
  else if (event.key === 'ArrowLeft') goOut(item);
  else if (event.key === 'Enter' || event.key === ' ') show({ industry: item.code });
  else return;
  event.preventDefault();
}

/** Opens an item, or goes to the first in it where it is open. */
function goIn(item, open) {
  if (!item.group) return;
  if (item.group.hidden) setExpanded(item, true);
  else moveTo(open[open.indexOf(item) + 1]);
}

/** Closes an item, or goes to what it is in where it is closed. */
function goOut(item) {
  if (item.group && !item.group.hidden) setExpanded(item, false);
  else if (item.level > 1) moveTo(tree.items.get(parentOf(item.code)));
}

function moveTo(item) {
  tree.items.get(tree.active).node.tabIndex = -1;
  tree.active = item.code;
  item.node.tabIndex = 0;
  item.node.focus();
}
