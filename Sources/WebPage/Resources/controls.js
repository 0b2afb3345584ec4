// The fields of the filters, and the keys of the page.

const lookups = {};

function buildControls() {
  lookups.place = makeLookup({
    id: 'place', hint: 'place_hint', matches: (text) => placeMatches(text, true), named: placeName,
    chosen: (id) => show({ place: id }),
  });
  lookups.indicator = makeLookup({
    id: 'indicator', hint: 'indicator_hint', matches: (text) => indicatorMatches(text, true),
    named: (id) => nameOf(indicatorOfId.get(id)), chosen: (id) => show({ indicator: id }),
  });
  for (const [key, lookup] of Object.entries(lookups)) find(`${key}-field`).append(lookup.node);
  for (const key of ['measure', 'modality']) {
    find(key).addEventListener('change', () => show({ [key]: find(key).value }));
  }
  find('sort').addEventListener('change', () => show({ sort: find('sort').value }));
  buildFields();
  find('language').addEventListener('click', switchLanguage);
  find('save').addEventListener('click', openSaving);
  find('help').addEventListener('click', openHelp);
  find('tree-toggle').addEventListener('click', toggleTree);
  find('filter-toggle').addEventListener('click', toggleFilters);
  fill(find('periods'), ...years().map((year) => make('option', { value: year })));
}

function buildFields() {
  find('period').addEventListener('change', takePeriod);
  find('confidence').addEventListener('input', () => show({ confidence: Number(find('confidence').value) }, 'replace'));
  find('words').addEventListener('input', () => show({ find: find('words').value.trim() }, 'replace'));
  const form = find('filters');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    find('period').value = '';
    takePeriod();
    show(Object.fromEntries(filterKeys.map((key) => [key, blankView[key]])));
  });
}

/** The years that facts are of. */
function years() {
  return [...new Set(columns.get('year').values)].filter((year) => year !== null).sort((a, b) => a - b);
}

function takePeriod() {
  const text = find('period').value.trim();
  const isBad = text !== '' && yearsOf(text) === null;
  find('period').setAttribute('aria-invalid', String(isBad));
  find('period').setCustomValidity(isBad ? say('period_bad') : '');
  if (isBad) find('period').reportValidity();
  else show({ period: text });
}

/** Shows the period of the view; one that could not be meant stays until it is mended or cleared. */
function drawPeriod() {
  const field = find('period');
  field.placeholder = say('period_hint');
  if (field.getAttribute('aria-invalid') !== 'true') field.value = view.period;
}

function switchLanguage() {
  show({ lang: view.lang === 'en' ? '' : 'en' }, 'replace');
}

function toggleTree() {
  const isShown = find('tree').hidden;
  find('tree').hidden = !isShown;
  find('tree-toggle').setAttribute('aria-expanded', String(isShown));
}

/** On narrow screens the filters stand behind a button. */
function toggleFilters() {
  const isOpen = find('filters').classList.toggle('open');
  find('filter-toggle').setAttribute('aria-expanded', String(isOpen));
}

/** Offers the choices of a list with the one that is made. */
function fillSelect(id, choices, value) {
  fill(find(id), ...choices.map(([key, text]) => make('option', { value: key }, text)));
  find(id).value = value;
}

/** Shows in the fields what the view says. */
function drawControls(changed) {
  if (changed.has('lang')) fillSelects();
  for (const key of ['measure', 'modality', 'sort']) find(key).value = view[key];
  for (const [key, lookup] of Object.entries(lookups)) setLookup(lookup, view[key]);
  drawPeriod();
  if (find('words').value.trim() !== view.find) find('words').value = view.find;
  find('confidence').value = view.confidence;
  find('confidence-text').textContent = hundredthsText(view.confidence);
  find('reset').disabled = isOnly();
  for (const key of filterKeys) {
    const field = find(key === 'find' ? 'words' : key);
    if (field) field.closest('.field').classList.toggle('set', view[key] !== blankView[key]);
  }
  drawCount();
}

function fillSelects() {
  const measures = data.measures.map((measure) => [measure[0], nameOf(measure)]);
  fillSelect('measure', [['', say('all_measures')], ...measures], view.measure);
  const modalities = ['actual', 'planned', 'forecast', 'target'].map((key) => [key, say(key)]);
  fillSelect('modality', [['', say('all_modalities')], ...modalities], view.modality);
  const orderNames = { '': 'order', '-value': 'value_down' };
  const orders = Object.keys(sortKeys).map((key) => [key, say('sort_' + (orderNames[key] || key))]);
  fillSelect('sort', orders, view.sort);
  const counts = say('subtitle', grouped(variety('report')), grouped(factCount), grouped(variety('path')));
  find('subtitle').textContent = data.filter[0] ? say('subtitle_filtered', inLanguage(data.filter), counts) : counts;
  fill(find('sources'), ...data.sources.map((line) => make('p', {}, inLanguage(line))));
}

function drawCount() {
  const all = grouped(factCount);
  const count = shown.length === factCount ? say('count_all', all) : say('count_some', grouped(shown.length), all);
  const reviewed = reviewedCount();
  const text = reviewed ? say('count_reviewed', count, grouped(reviewed)) : count;
  if (find('count').textContent !== text) find('count').textContent = text;
}

/** The keys that do something wherever one is, unless one is writing. */
const keyActions = {
  '/': () => find('words').focus(),
  p: () => find('place').focus(),
  i: () => find('indicator').focus(),
  t: () => tree.items.get(tree.active).node.focus(),
  f: () => table.node.focus(),
  j: () => openAt(view.fact ? shown.indexOf(factOfId.get(view.fact)) + 1 : table.active),
  k: () => openAt(view.fact ? shown.indexOf(factOfId.get(view.fact)) - 1 : table.active),
  c: () => view.fact && find('confirm').click(),
  x: () => view.fact && find('reject').click(),
  s: openSaving,
  l: switchLanguage,
  '?': openHelp,
};

function pageKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  const isWriting = event.target.matches('input, select, textarea');
  if (event.key === 'Escape' && view.fact && !event.defaultPrevented) closePanel();
  else if (!isWriting && Object.hasOwn(keyActions, event.key)) {
    event.preventDefault();
    keyActions[event.key]();
  }
}
