// The filters of the command line: the same words mean the same here. For every fact it is kept which
// filters it fails, so that counts in the tree and on the map can leave out their own.

const bits = Object.fromEntries(filterKeys.map((key, index) => [key, 1 << index]));
const fails = new Uint8Array(factCount);
/** The facts that pass, in reading order. */
let passing = allRows;

/** For each value of a column whether it passes. */
function flags(values, test) {
  return Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
}

/** The years of `2021` or `2019..2021`, null for other text. */
function yearsOf(text) {
  const parts = /^(\d{1,4})(?:\.\.(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const years = [Number(parts[1]), Number(parts[2] || parts[1])];
  const isKnown = parts[2] ? years[0] <= years[1] : years[0] >= 1900 && years[0] <= 2100;
  return isKnown ? years : null;
}

/** What each filter asks of which column; for a column without values, of its numbers. */
const tests = {
  industry: () => ['industry', (code) => (view.industry === 'none' ? !code : code.startsWith(view.industry))],
  indicator: () => ['indicator', (id) => isOf(id, view.indicator)],
  measure: () => ['measure', (measure) => measure === view.measure],
  modality: () => ['modality', (modality) => modality === view.modality],
  period: () => {
    const years = yearsOf(view.period);
    return ['year', (year) => years !== null && year !== null && year >= years[0] && year <= years[1]];
  },
};

/** The numbers of the column that a filter is about, and which of them pass. */
function criterion(key) {
  if (key === 'place') {
    const place = placeOfCode.get(view.place);
    const passes = flags(data.anchors, (anchor) => anchor[1].includes(place));
    return { codes: columns.get('anchor').codes, passes };
  }
  if (key === 'confidence') {
    const passes = Uint8Array.from({ length: 101 }, (_, part) => (part >= view.confidence ? 1 : 0));
    return { codes: columns.get('hundredths').codes, passes };
  }
  if (key === 'find') return { codes: allRows, passes: found() };
  const [name, test] = tests[key]();
  const column = columns.get(name);
  return { codes: column.codes, passes: flags(column.values, test) };
}

/** Which facts have every word that is looked for, in whatever field. */
function found() {
  const names = ['sentence', 'path', 'place', 'subject', 'indicator_name', 'industry_name', 'report'];
  const passes = new Uint8Array(factCount).fill(1);
  for (const word of view.find.toLowerCase().split(/\s+/).filter(Boolean)) {
    const hits = names.map((name) => {
      const column = columns.get(name);
      return [column.codes, flags(column.values, (text) => text !== null && text.toLowerCase().includes(word))];
    });
    for (let row = 0; row < factCount; row++) {
      if (!hits.some(([codes, hit]) => hit[codes[row]])) passes[row] = 0;
    }
  }
  return passes;
}

/** Finds the facts that pass. */
function applyFilter() {
  fails.fill(0);
  for (const key of filterKeys) {
    if (view[key] === blankView[key]) continue;
    const { codes, passes } = criterion(key);
    const bit = bits[key];
    for (let row = 0; row < factCount; row++) if (!passes[codes[row]]) fails[row] |= bit;
  }
  passing = allRows.filter((row) => fails[row] === 0);
}

/** Whether a fact passes all filters but one. */
function passesBut(key) {
  const others = ~bits[key];
  return (row) => (fails[row] & others) === 0;
}
