// The order of the rows.

const sortKeys = {
  '': null, confidence: 'confidence', place: 'path', indicator: 'indicator_name', value: 'value',
  '-value': 'value', period: 'period', industry: 'industry',
};
const keysOfSort = new Map();
/** The facts that pass, in the order in which they are shown. */
let shown = allRows;

/** The number of a fact that values are compared by: in the comparable unit, a fall below zero. */
function comparable(row) {
  const value = cell('si_value', row) ?? cell('value', row);
  return cell('direction', row) === 'down' ? -Math.abs(value) : value;
}

/** For every fact a number that says where it goes. */
function sortNumbers(sort) {
  if (sort.endsWith('value')) {
    const sign = sort.startsWith('-') ? -1 : 1;
    return Float64Array.from(allRows, (row) => sign * comparable(row));
  }
  const column = columns.get(sortKeys[sort]);
  const sorted = [...new Set(column.values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  // What has no value goes behind the others.
  const ranks = new Map(sorted.map((value, rank) => [value, value === '' || value === null ? Infinity : rank]));
  const byCode = column.values.map((value) => ranks.get(value));
  return Float64Array.from(allRows, (row) => byCode[column.codes[row]]);
}

/** Puts the facts that pass in order; those that are alike stay as they are read. */
function applyOrder() {
  if (!sortKeys[view.sort]) {
    shown = passing;
    return;
  }
  if (!keysOfSort.has(view.sort)) keysOfSort.set(view.sort, sortNumbers(view.sort));
  const numbers = keysOfSort.get(view.sort);
  shown = Int32Array.from(passing).sort((a, b) =>
    numbers[a] < numbers[b] ? -1 : numbers[a] > numbers[b] ? 1 : a - b);
}
