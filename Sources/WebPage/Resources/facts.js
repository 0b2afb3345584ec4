// The facts, column by column: a row has a small number for every column, and what they stand for is
// kept once.

const data = JSON.parse(find('data').textContent);
const factCount = data.count;
const columns = new Map();
for (const column of data.columns) {
  const codes = Int32Array.from(column.rows);
  if (!column.values.length) columns.set(column.names[0], { codes, values: null });
  column.values.forEach((values, index) => columns.set(column.names[index], { codes, values }));
}
data.columns = null;
const allRows = Int32Array.from({ length: factCount }, (_, row) => row);

/** What a fact says under a field. */
function cell(name, row) {
  const column = columns.get(name);
  if (!column) return null;
  return column.values ? column.values[column.codes[row]] : column.codes[row];
}

/** How many different values a field has. */
function variety(name) {
  const values = columns.get(name) ? columns.get(name).values : [];
  return new Set(values.filter((value) => value)).size;
}

/** The identifiers of some facts as a layer of them has: one that stands twice gets a number. */
function identifiers(rows) {
  const seen = new Map();
  return Array.from(rows, (row) => {
    const id = `${cell('report', row)}#${cell('start', row)}-${cell('end', row)}-${cell('measure', row)}`;
    const count = (seen.get(id) || 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

const factIds = identifiers(allRows);
const factOfId = new Map(factIds.map((id, row) => [id, row]));

/** Counts how often each number stands in a column, over the facts that are let through. */
function tally(codes, size, passes) {
  const counts = new Int32Array(size);
  for (let row = 0; row < factCount; row++) if (passes(row)) counts[codes[row]]++;
  return counts;
}

const everyFact = () => true;

// Places: how many facts lie in each, and where each lies.
const placeOfCode = new Map(data.places.map((place, index) => [place[0], index]));
const factsInPlace = new Int32Array(data.places.length);
tally(columns.get('anchor').codes, data.anchors.length, everyFact).forEach((count, anchor) => {
  for (const place of data.anchors[anchor][1]) factsInPlace[place] += count;
});

/** The names above a place, from the prefecture down. */
function namesAbove(index) {
  const names = [];
  for (let at = data.places[index][2]; at > 0; at = data.places[at][2]) names.unshift(data.places[at][1]);
  return names.join(' ');
}

/** A path without the province, which all share. */
function shortPath(path) {
  return path ? path.split('/').slice(1, -1).join(' ') : '';
}

const industryNames = new Map(data.industries.map((industry) => [industry[0], industry]));
const indicatorOfId = new Map(data.indicators.map((indicator) => [indicator[0], indicator]));
const measureOfId = new Map(data.measures.map((measure) => [measure[0], measure]));

/** Whether an id is an indicator or one of its kinds, which have a sign behind its id. */
function isOf(id, wanted) {
  return id === wanted || id.startsWith(wanted + '~') || id.startsWith(wanted + '@');
}

/** What a fact is of, for a reader: its indicator, else its measure. */
function titleOf(row) {
  const id = cell('indicator', row);
  const known = indicatorOfId.get(id);
  if (known) return nameOf(known);
  if (id) return cell('indicator_name', row);
  const measure = measureOfId.get(cell('measure', row));
  return measure ? nameOf(measure) : cell('measure', row);
}

/** The number of a fact for a reader, without unit. */
function numberOf(row) {
  const number = spoken(cell('value', row));
  const arrow = { up: '↑ ', down: '↓ ' }[cell('direction', row)] || '';
  switch (cell('approx', row)) {
    case 'about': return arrow + say('about', number);
    case 'at_least': return arrow + say('at_least', number);
    case 'at_most': return arrow + say('at_most', number);
    case 'range': return `${arrow}${number} – ${spoken(cell('value_max', row) || 0)}`;
    default: return arrow + number;
  }
}

/** The sentence of a fact cut into runs, each perhaps of the number or of the place's name. */
function piecesOf(row) {
  const sentence = cell('sentence', row);
  const quote = cell('quote', row);
  let at = -1;
  for (let count = quotesBefore(row); count >= 0; count--) {
    const next = sentence.indexOf(quote, at + 1);
    if (next < 0) break;
    at = next;
  }
  if (at < 0 || !quote) return [{ text: sentence + ' ' }, { text: quote, kind: 'number' }];
  const before = placePieces(sentence.slice(0, at), row);
  const behind = { text: sentence.slice(at + quote.length) };
  return [...before, { text: quote, kind: 'number' }, behind].filter((piece) => piece.text);
}

/** How many facts in front of one have the same quote in the same sentence. */
function quotesBefore(row) {
  const same = ['report', 'sentence', 'quote'].map((name) => columns.get(name).codes);
  let count = 0;
  for (let other = row - 1; other >= 0 && same[0][other] === same[0][row]; other--) {
    if (same.every((codes) => codes[other] === codes[row])) count++;
  }
  return count;
}

/** Text with the last name of the fact's place in it apart, in full or without its last sign. */
function placePieces(text, row) {
  const name = cell('place', row) || '';
  const forms = [name, name.length > 2 ? name.slice(0, -1) : name].filter((form) => form.length > 1);
  for (const form of forms) {
    const at = text.lastIndexOf(form);
    if (at < 0) continue;
    return [
      { text: text.slice(0, at) }, { text: form, kind: 'place' }, { text: text.slice(at + form.length) },
    ];
  }
  return [{ text }];
}

/** Runs of a sentence as elements. */
function marked(pieces) {
  return pieces.map((piece) => (piece.kind ? make('mark', { class: piece.kind }, piece.text) : piece.text));
}
