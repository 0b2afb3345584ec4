// The table: only the rows that can be seen are built (the ARIA pattern of a grid).

const table = { node: find('facts'), rows: new Map(), active: 0, row: 60, seen: 0, width: 0, head: 0, top: 0 };
const rowsAround = 6;
const tableColumns = ['place', 'indicator', 'value', 'period', 'industry', 'confidence', 'sentence'];

function buildTable() {
  const head = make('div', { role: 'row', class: 'head', 'aria-rowindex': '1' }, ...tableColumns.map((name, index) =>
    make('span', { role: 'columnheader', class: name, 'aria-colindex': index + 1, 'data-word': `column_${name}` })));
  table.body = make('div', { role: 'rowgroup', class: 'body' });
  fill(table.node, make('div', { role: 'rowgroup', class: 'heads' }, head), table.body);
  table.node.addEventListener('scroll', () => requestAnimationFrame(() => {
    table.top = table.node.scrollTop;
    drawRows();
  }));
  table.node.addEventListener('keydown', tableKey);
  table.body.addEventListener('click', (event) => {
    const node = event.target.closest('[role=row]');
    if (node) openAt(Number(node.dataset.index));
  });
  new ResizeObserver(() => measureTable(head)).observe(table.node);
  measureTable(head);
}

/** Asks for sizes when they change and not with every drawing, as the browser has to lay out then. */
function measureTable(head) {
  table.row = parseFloat(getComputedStyle(table.node).getPropertyValue('--row')) || 60;
  table.seen = table.node.clientHeight;
  table.width = table.node.clientWidth;
  table.head = head.offsetHeight;
  const isDrawn = table.rows.size > 0;
  clearRows();
  table.body.style.height = `${shown.length * table.row}px`;
  if (!isDrawn) return;
  if (view.fact) reveal(table.active, false);
  drawRows();
}

function clearRows() {
  fill(table.body);
  table.rows.clear();
}

/** Draws everything anew, from the top where other facts are shown than before. */
function drawTable(changed) {
  const isOther = changed.has('sort') || isFiltered(changed);
  clearRows();
  table.node.setAttribute('aria-rowcount', shown.length + 1);
  find('none').hidden = shown.length > 0;
  if (isOther) table.active = Math.max(0, shown.indexOf(factOfId.get(view.fact)));
  table.body.style.height = `${shown.length * table.row}px`;
  if (isOther) reveal(table.active, table.active === 0);
  drawRows();
}

/** Builds the rows that can be seen and takes away the others. */
function drawRows() {
  const top = Math.floor(table.top / table.row) - rowsAround;
  const first = Math.max(0, top);
  const last = Math.min(shown.length - 1, top + Math.ceil(table.seen / table.row) + 2 * rowsAround);
  for (const [index, node] of table.rows) {
    if (index >= first && index <= last) continue;
    node.remove();
    table.rows.delete(index);
  }
  for (let index = first; index <= last; index++) if (!table.rows.has(index)) addRow(index);
  const active = table.rows.get(table.active);
  if (active) table.node.setAttribute('aria-activedescendant', active.id);
  else table.node.removeAttribute('aria-activedescendant');
}

function addRow(index) {
  const node = rowOf(shown[index], index);
  node.style.top = `${index * table.row}px`;
  const behind = [...table.rows.keys()].filter((other) => other > index);
  const next = behind.length ? table.rows.get(Math.min(...behind)) : null;
  table.body.insertBefore(node, next);
  table.rows.set(index, node);
}

function rowOf(row, index) {
  const state = stateOf(row);
  const isOpen = factIds[row] === view.fact;
  const node = make('div', {
    role: 'row', id: `row-${index}`, 'data-index': index, 'aria-rowindex': index + 2,
    'aria-selected': String(isOpen), class: [state, index === table.active ? 'active' : ''].join(' ').trim(),
  }, ...cellsOf(row));
  return node;
}

function cellsOf(row) {
  const state = stateOf(row);
  const period = cell('period', row);
  const modality = cell('modality', row);
  const industry = cell('industry', row);
  const contents = {
    place: [strong(cell('place', row) || say('no_place')), small(shortPath(cell('path', row)))],
    indicator: [strong(titleOf(row)), small(cell('subject', row))],
    value: [
      strong(numberOf(row)), ' ', cell('unit', row), modality === 'actual' ? null : make('em', {}, say(modality)),
    ],
    period: [period === '?' ? say('unknown_period') : period],
    industry: [industry ? strong(industryTitle(industry)) : null, small(industry)],
    confidence: [meter(cell('confidence', row)), state ? make('em', { class: 'state' }, say(state)) : null],
    sentence: [excerpt(row)],
  };
  return tableColumns.map((name, index) => make(
    'span', { role: 'gridcell', class: name, 'aria-colindex': index + 1 },
    ...contents[name].filter((content) => content !== null)));
}

function strong(text) {
  return make('b', { title: text }, text);
}

function small(text) {
  return text ? make('small', { title: text }, text) : null;
}

/** The confidence as a number and a bar. */
function meter(confidence) {
  const level = confidence < 0.6 ? 'low' : confidence < 0.85 ? 'middle' : 'high';
  const bar = make('i', { class: level, 'aria-hidden': 'true' });
  bar.style.setProperty('--part', confidence);
  return make('span', { class: 'meter' }, bar, confidence.toFixed(2));
}

/** The sentence from a little in front of the number on. */
function excerpt(row) {
  const most = table.width < 500 ? 8 : 22;
  const pieces = piecesOf(row);
  const at = pieces.findIndex((piece) => piece.kind === 'number');
  const front = pieces.slice(0, at).map((piece) => piece.text).join('');
  const rest = pieces.slice(at);
  return make('q', {}, front.length > most + 2 ? '…' + front.slice(-most) : front, ...marked(rest));
}

/** Scrolls so that a row is seen. */
function reveal(index, toTop) {
  const top = index * table.row;
  const room = table.seen - table.head;
  if (toTop || top < table.top) scrollTable(top);
  else if (top + table.row > table.top + room) scrollTable(top + table.row - room);
}

function scrollTable(top) {
  if (top === table.top) return;
  table.node.scrollTop = top;
  table.top = table.node.scrollTop;
}

/** Makes a row the active one. */
function activate(index) {
  const before = table.rows.get(table.active);
  if (before) before.classList.remove('active');
  table.active = index;
  reveal(index, false);
  drawRows();
  const node = table.rows.get(index);
  if (node) node.classList.add('active');
}

/** Opens the fact of a row. */
function openAt(index) {
  if (index < 0 || index >= shown.length) return;
  activate(index);
  show({ fact: factIds[shown[index]] }, view.fact ? 'replace' : 'push');
}

function tableKey(event) {
  const page = Math.max(1, Math.floor(table.seen / table.row) - 1);
  const to = moved(event.key, table.active, shown.length - 1, page);
  if (to >= 0) {
    activate(to);
    if (view.fact) openAt(to);
  } else if (event.key === 'Enter' || event.key === ' ') openAt(table.active);
  else return;
  event.preventDefault();
}

// On paper there is no scrolling: all rows are built for it, as far as that makes sense.
const mostPrinted = 1000;

function beforePrint() {
  const rows = Array.from(shown.slice(0, mostPrinted));
  fill(table.body, ...rows.map((row, index) => rowOf(row, index)));
  if (shown.length > mostPrinted) {
    table.body.append(make('p', {}, say('print_some', grouped(mostPrinted), grouped(shown.length))));
  }
}

function afterPrint() {
  clearRows();
  drawRows();
}
