// The form by which a reader confirms, rejects or changes what a fact says.

const periodForm = /^(\?|\d{4}(-(0[1-9]|1[0-2]))?(\.\.\d{4}(-(0[1-9]|1[0-2]))?)?)$/;

/** Why a new value cannot be meant, as a key of words; '' where it can. */
function problemOf(field, value) {
  if (field === 'period') return periodForm.test(value) ? '' : 'bad_period';
  if (field === 'value') {
    return /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 1e15 ? '' : 'bad_value';
  }
  return '';
}

/** What a corrected value is called. */
function correctedName(field, value) {
  if (!value) return say('nothing');
  if (field === 'place') return placeName(value);
  if (field === 'indicator') return indicatorOfId.has(value) ? nameOf(indicatorOfId.get(value)) : value;
  if (field === 'industry') return `${value} ${industryTitle(value)}`;
  if (field === 'modality') return say(value);
  return value;
}

function placeName(code) {
  const index = placeOfCode.get(code);
  return index === undefined ? code : data.places[index][1];
}

/** The part of the panel where a fact is reviewed. */
function reviewPart(row) {
  const own = correctionsOf(row) || {};
  const verdict = own.status ? own.status.new : '';
  const buttons = make('div', { class: 'verdict', role: 'group', 'aria-label': say('review') },
    verdictButton(row, 'confirm', 'confirmed', verdict), verdictButton(row, 'reject', 'rejected', verdict));
  const fields = correctedFields.filter((field) => field !== 'status')
    .map((field) => fieldPart(row, field, own[field]));
  return make('section', { class: 'review', 'aria-labelledby': 'review-title' },
    make('h3', { id: 'review-title' }, say('review')), buttons, ...fields, signature(),
    make('p', { class: 'hint' }, say('saved_where')));
}

function verdictButton(row, key, verdict, current) {
  const isSet = current === verdict;
  return button(key, () => correct(row, 'status', isSet ? null : verdict), {
    'aria-pressed': String(isSet), id: key, class: verdict,
  });
}

/** A field of the fact with what it was changed to, or the means to change it. */
function fieldPart(row, field, said) {
  const label = make('label', { for: `correct-${field}` }, say(field));
  if (said) {
    return make('div', { class: 'field said' }, make('span', { class: 'label' }, say(field)),
      make('strong', {}, correctedName(field, said.new)),
      make('small', {}, say('changed_from', said.old || say('nothing'))),
      button('undo', () => correct(row, field, null), {
        id: `correct-${field}`, 'aria-label': `${say('undo')}: ${say(field)}`,
      }));
  }
  const note = make('small', { class: 'problem', role: 'alert' });
  const input = field === 'modality' ? modalityInput(row)
    : field in lookupsOf ? lookupInput(row, field) : textInput(row, field, note);
  return make('div', { class: 'field' }, label, input, note);
}

const lookupsOf = {
  place: (text) => placeMatches(text, false),
  indicator: (text) => indicatorMatches(text, false),
  industry: (text) => industryMatches(text),
};

function lookupInput(row, field) {
  const lookup = makeLookup({
    id: `correct-${field}`, hint: field === 'industry' ? 'industry_hint' : `${field}_hint`,
    matches: lookupsOf[field], named: () => '',
    chosen: (id) => id && change(row, field, id),
  });
  return lookup.node;
}

function modalityInput(row) {
  const current = cell('modality', row);
  const others = ['actual', 'planned', 'forecast', 'target'].filter((name) => name !== current);
  const node = make('select', { id: 'correct-modality' },
    ...[current, ...others].map((name) => make('option', { value: name }, say(name))));
  node.addEventListener('change', () => node.value !== current && change(row, 'modality', node.value));
  return node;
}

function textInput(row, field, note) {
  const input = make('input', {
    id: `correct-${field}`, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': `problem-${field}`,
    placeholder: field === 'period' ? say('correct_period_hint') : numberText(cell('value', row)),
    inputmode: field === 'value' ? 'decimal' : null,
  });
  note.id = `problem-${field}`;
  let isTaken = false;
  const take = () => {
    const value = input.value.trim();
    // Taking the field away, once it is taken, is a change of it to the browser.
    if (!value || isTaken) return;
    const problem = problemOf(field, value);
    note.textContent = problem ? say(problem) : '';
    input.setAttribute('aria-invalid', String(Boolean(problem)));
    if (problem) return;
    isTaken = true;
    change(row, field, value);
  };
  input.addEventListener('change', take);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // The button that takes the field's place and the keyboard must not be pressed by the same key.
    event.preventDefault();
    take();
  });
  return input;
}

/** Notes a change; of a place also for the other facts of the report there, where that was asked. */
function change(row, field, value) {
  if (field === 'value') value = numberText(Number(value));
  const others = field === 'place' && wantsAll() ? samePlace(row) : [];
  for (const other of [row, ...others]) correct(other, field, value);
}

function wantsAll() {
  const box = find('same-place');
  return Boolean(box && box.checked);
}

/** The other facts of a report at the place of a fact. */
function samePlace(row) {
  const [reports, paths] = ['report', 'path'].map((name) => columns.get(name).codes);
  return Array.from(allRows.filter((other) =>
    other !== row && reports[other] === reports[row] && paths[other] === paths[row]));
}

/** Who reviews, why, and for how many facts. */
function signature() {
  const row = factOfId.get(view.fact);
  const others = samePlace(row).length;
  const box = make('input', { type: 'checkbox', id: 'same-place' });
  const parts = ['reviewer', 'note'].map((key) => {
    const input = make('input', { id: `review-${key}`, autocomplete: 'off' });
    input.value = key === 'note' ? reviewer.note : reviewer.name;
    input.addEventListener('input', () => {
      reviewer[key === 'note' ? 'note' : 'name'] = input.value;
    });
    return make('div', { class: 'field' }, make('label', { for: `review-${key}` }, say(key)), input);
  });
  return make('div', { class: 'signature' },
    others ? make('label', { class: 'check' }, box, say('same_place', grouped(others))) : null, ...parts);
}
