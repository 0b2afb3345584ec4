// What is shown: the filters, the order, the fact that is open, the language. All of it is in the
// address, and whoever draws something is told when it changes.

const blankView = Object.freeze({
  industry: '', indicator: '', place: '', measure: '', period: '', modality: '', confidence: 0,
  find: '', sort: '', fact: '', lang: '',
});
const filterKeys = [
  'industry', 'indicator', 'place', 'measure', 'period', 'modality', 'confidence', 'find',
];
const view = { ...blankView };
const watchers = [];

/** Has a function called with the keys that changed, whenever the view does. */
function watch(action) {
  watchers.push(action);
}

/**
 * Changes the view.
 * @param how `push` makes a step that "back" undoes, `replace` none, `keep` leaves the address.
 */
function show(change, how = 'push') {
  const changed = Object.keys(change).filter((key) => view[key] !== change[key]);
  if (!changed.length) return;
  Object.assign(view, change);
  if (how !== 'keep') writeAddress(how);
  announce(new Set(changed));
}

/** Draws what depends on some keys anew. */
function announce(changed) {
  if (changed.has('lang')) {
    language = view.lang || 'zh';
    translate();
  }
  if (isFiltered(changed)) applyFilter();
  if (changed.has('sort') || isFiltered(changed)) applyOrder();
  for (const action of watchers) action(changed);
}

/** Whether a filter is among what changed. */
function isFiltered(changed) {
  return filterKeys.some((key) => changed.has(key));
}

/** Whether nothing but the named keys is filtered. */
function isOnly(...keys) {
  return filterKeys.every((key) => keys.includes(key) || view[key] === blankView[key]);
}
