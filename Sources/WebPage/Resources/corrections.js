// What a reviewer says of facts, kept in memory and, where the browser allows it, for the next visit.

const storeName = 'jintu-corrections';
/** By fact and field: { old, new }. */
const corrections = new Map();
const reviewer = { name: '', note: '' };
const factsByKey = new Map();
for (const row of allRows) factsByKey.set(factKey(row), row);

/** What a fact is confirmed with. */
const saidFields = ['place', 'indicator', 'period', 'industry', 'value', 'modality'];

/** What tells a fact from others in every run over the same report. */
function factKey(row) {
  return [cell('sha256', row), cell('quote', row), cell('occurrence', row)].join('\t');
}

/** What a fact says under a field that can be corrected, as facts.csv has it; of the fact as a whole
 * all of it, so that a confirmation tells later what was confirmed. */
function saidOf(row, field) {
  switch (field) {
    case 'status':
      return saidFields.map((name) => `${name}=${saidOf(row, name)}`).join('; ');
    case 'place': return cell('path', row) || '';
    case 'value': return numberText(cell('value', row));
    default: return cell(field, row);
  }
}

/** What was said of a fact: an object by field; null where nothing was. */
function correctionsOf(row) {
  return corrections.get(factKey(row)) || null;
}

/** Notes what was said of a field; null takes it back. */
function correct(row, field, value) {
  const key = factKey(row);
  const own = { ...corrections.get(key) };
  if (value === null) delete own[field];
  else own[field] = { old: saidOf(row, field), new: value, date: today(), by: reviewer.name, note: reviewer.note };
  if (Object.keys(own).length) corrections.set(key, own);
  else corrections.delete(key);
  keep();
  announce(new Set(['corrections']));
}

/** The day as people write it in tables: 2022-05-01. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0')).join('-');
}

/** The state of a fact in the review: rejected, changed, confirmed, or '' for none. */
function stateOf(row) {
  const own = correctionsOf(row);
  if (!own) return '';
  if (own.status && own.status.new === 'rejected') return 'rejected';
  return Object.keys(own).some((field) => field !== 'status') ? 'changed' : 'confirmed';
}

/** A page opened from a file may have no store, or one that is full: memory does then. */
function keep() {
  try {
    localStorage.setItem(storeName, JSON.stringify({ reviewer: reviewer.name, facts: [...corrections] }));
  } catch (error) {
    return;
  }
}

/** Takes up what an earlier visit said of the facts of this page. */
function recall() {
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(storeName));
  } catch (error) {
    return;
  }
  if (!kept) return;
  reviewer.name = kept.reviewer || '';
  for (const [key, fields] of kept.facts || []) corrections.set(key, fields);
}

/** The fields in the order in which they are written; the verdict on the whole fact comes last. */
const correctedFields = [...saidFields, 'status'];

/** The rows of corrections.csv: those that the run was made with, then those of this page. */
function correctionRows() {
  const rows = [...data.corrections];
  for (const row of allRows) {
    const own = correctionsOf(row);
    if (!own) continue;
    for (const field of correctedFields) {
      const said = own[field];
      if (!said) continue;
      rows.push([
        cell('sha256', row), cell('quote', row), String(cell('occurrence', row)), field, said.old,
        said.new, said.by, said.date, said.note,
      ]);
    }
  }
  return rows;
}

/** How many facts of this page were reviewed. */
function reviewedCount() {
  let count = 0;
  for (const key of corrections.keys()) if (factsByKey.has(key)) count++;
  return count;
}
