// The files of what is shown, byte for byte as the program writes them for the same filters.

/** A number in its shortest digits, as the program writes it: whole ones without a point. */
function numberText(number) {
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < 2 ** 53) return String(number === 0 ? 0 : number);
  if (size >= 1e-4 && size <= 2 ** 54) return Number.isInteger(number) ? `${number}.0` : String(number);
  const [digits, exponent] = number.toExponential().split('e');
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

/** The fields of a layer of some facts; those of a review only where one of them was reviewed. */
function fieldsOf(rows) {
  const isReviewed = columns.has('reviewed') && rows.some((row) => cell('reviewed', row) !== '');
  return data.fields.filter(([name]) => isReviewed || (name !== 'reviewed' && name !== 'original'));
}

/** For each fact which of those at its point it is, from 0; null without a point. */
function stacks(rows) {
  const counts = new Map();
  return Array.from(rows, (row) => {
    const position = cell('position', row);
    if (position < 0) return null;
    counts.set(position, (counts.get(position) ?? -1) + 1);
    return counts.get(position);
  });
}

/** The values of some facts, each with its identifier. */
function records(rows, fields) {
  const ids = identifiers(rows);
  const order = stacks(rows);
  return Array.from(rows, (row, index) => ({
    row, id: ids[index],
    values: fields.map(([name]) => (name === 'stack' ? order[index] : cell(name, row))),
  }));
}

const formula = '=+\\-@\\t\\r＝＋－＠';
const cutBeforeFormula = new RegExp(`([;,\\t\\n\\r|])(?=[${formula}])`, 'g');
const startsFormula = new RegExp(`^(?:[＝＋－＠]|[${formula}][^])`);

/** A cell of text that no spreadsheet takes for a formula. */
function csvCell(text) {
  const isGuarded = startsFormula.test(text);
  const isPlain = !isGuarded && !/[^0-9A-Za-z\u0080-\uffff._%/#-]/.test(text);
  if (isPlain) return text;
  return `"${isGuarded ? ' ' : ''}${text.replace(cutBeforeFormula, '$1 ').replace(/"/g, '""')}"`;
}

function csvValue(value) {
  if (value === null) return '';
  return typeof value === 'number' ? numberText(value) : csvCell(value);
}

/** The table of some facts. */
function csvFile(rows) {
  const fields = fieldsOf(rows);
  const lines = [[data.identifier, ...fields.map(([, alias]) => alias)].map(csvCell).join(',')];
  for (const record of records(rows, fields)) {
    lines.push([csvCell(record.id), ...record.values.map(csvValue)].join(','));
  }
  return '\ufeff' + lines.join('\r\n') + '\r\n';
}

const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text of JSON with as few escapes as there can be. */
function jsonText(text) {
  const escaped = text.replace(/[\u0000-\u001f"\\]/g, (sign) =>
    escapes[sign] || '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
  return `"${escaped}"`;
}

function jsonValue(value) {
  if (value === null) return 'null';
  return typeof value === 'number' ? numberText(value) : jsonText(value);
}

/** The coordinates of a fact as text, null without any. */
function coordinatesOf(row) {
  const position = cell('position', row);
  return position < 0 ? null : data.positions[position][0];
}

/** The layer of some facts. */
function geoJSONFile(rows) {
  const fields = fieldsOf(rows);
  const keys = fields.map(([name]) => jsonText(name));
  const features = records(rows, fields).map((record) => {
    const members = record.values.map((value, index) => `${keys[index]}:${jsonValue(value)}`);
    const point = coordinatesOf(record.row);
    const geometry = point === null ? 'null' : `{"type":"Point","coordinates":[${point}]}`;
    const head = `{"type":"Feature","id":${jsonText(record.id)}`;
    return `\n${head},"properties":{${members.join(',')}},"geometry":${geometry}}`;
  });
  return `{"type":"FeatureCollection","name":"facts",${boxOf(rows)}"features":[${features.join(',')}\n]}\n`;
}

/** The member with the box around some facts, nothing where none has a point. */
function boxOf(rows) {
  const points = [...new Set(Array.from(rows, coordinatesOf))].filter((point) => point !== null)
    .map((point) => point.split(','));
  if (!points.length) return '';
  const side = (axis, isBetter) => points.map((point) => point[axis])
    .reduce((best, other) => (isBetter(Number(other), Number(best)) ? other : best));
  const less = (a, b) => a < b;
  const more = (a, b) => a > b;
  return `"bbox":[${side(0, less)},${side(1, less)},${side(0, more)},${side(1, more)}],`;
}

/** The corrections, as `--corrections` reads them. */
function correctionsFile() {
  const head = ['report_sha256', 'quote', 'occurrence', 'field', 'old', 'new', 'by', 'date', 'note'];
  return '\ufeff' + [head, ...correctionRows()].map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

/** The finished maps that the program draws for the filters as they are. */
function sheetsShown() {
  if (isOnly('indicator')) return data.sheets.files.filter((file) => file.indicator === view.indicator);
  return [];
}

function sheetFile(file) {
  return file.parts.map((part) => data.sheets.pieces[part]).join('');
}
