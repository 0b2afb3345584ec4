// Look-up by typing: a text field with a list of what matches (the ARIA pattern of a combobox).

const mostMatches = 40;

/**
 * Makes a look-up.
 * @param options `id` of the field; `hint`, a key of words; `matches(text)` lists what matches as
 *   { id, name, note }; `chosen(id)` is called with what is chosen, '' for nothing; `named(id)` is
 *   what the field says then.
 */
function makeLookup(options) {
  const lookup = { options, matches: [], active: -1, value: '' };
  const listId = options.id + '-list';
  lookup.field = make('input', {
    id: options.id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list',
    'data-word-hint': options.hint, placeholder: say(options.hint), 'data-word-label': options.label,
    'aria-label': options.label ? say(options.label) : null,
  });
  lookup.list = make('ul', {
    id: listId, role: 'listbox', hidden: '', 'data-word-label': options.hint, 'aria-label': say(options.hint),
  });
  lookup.clear = make('button', { type: 'button', class: 'clear', hidden: '', tabindex: '-1' }, '×');
  lookup.node = make('span', { class: 'lookup' }, lookup.field, lookup.clear, lookup.list);
  lookup.field.addEventListener('input', () => openLookup(lookup));
  lookup.field.addEventListener('focus', () => lookup.field.select());
  lookup.field.addEventListener('blur', () => leaveLookup(lookup));
  lookup.field.addEventListener('keydown', (event) => lookupKey(lookup, event));
  lookup.clear.addEventListener('click', () => choose(lookup, ''));
  return lookup;
}

/** Shows what is chosen, without telling anyone. */
function setLookup(lookup, id) {
  lookup.value = id;
  lookup.field.value = id ? lookup.options.named(id) : '';
  lookup.clear.hidden = !id;
  lookup.clear.setAttribute('aria-label', say('clear_choice', lookup.field.value));
  closeLookup(lookup);
}

function choose(lookup, id) {
  setLookup(lookup, id);
  lookup.options.chosen(id);
}

function openLookup(lookup) {
  const text = lookup.field.value.trim().toLowerCase();
  lookup.matches = lookup.options.matches(text).slice(0, mostMatches);
  fill(lookup.list, ...lookup.matches.map((match, index) => option(lookup, match, index)));
  if (!lookup.matches.length) {
    lookup.list.append(make('li', { role: 'option', class: 'empty', 'aria-disabled': 'true' }, say('no_match')));
  }
  lookup.list.hidden = false;
  lookup.field.setAttribute('aria-expanded', 'true');
  setActive(lookup, lookup.matches.length && text ? 0 : -1);
  lookup.list.scrollIntoView({ block: 'nearest' });
}

function option(lookup, match, index) {
  const node = make(
    'li', { role: 'option', id: `${lookup.options.id}-${index}`, 'aria-selected': 'false' },
    make('span', {}, match.name), make('small', {}, match.note || ''));
  // Before the field loses the focus, which closes the list.
  node.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose(lookup, match.id);
  });
  return node;
}

function setActive(lookup, index) {
  lookup.active = index;
  [...lookup.list.children].forEach((node, at) => {
    if (node.id) node.setAttribute('aria-selected', String(at === index));
  });
  const node = index < 0 ? null : lookup.list.children[index];
  if (node) node.scrollIntoView({ block: 'nearest' });
  if (node) lookup.field.setAttribute('aria-activedescendant', node.id);
  else lookup.field.removeAttribute('aria-activedescendant');
}

function closeLookup(lookup) {
  lookup.list.hidden = true;
  lookup.active = -1;
  lookup.field.setAttribute('aria-expanded', 'false');
  lookup.field.removeAttribute('aria-activedescendant');
}

/** What was typed and not chosen goes; an emptied field chooses nothing. */
function leaveLookup(lookup) {
  if (!lookup.field.value.trim() && lookup.value) choose(lookup, '');
  else setLookup(lookup, lookup.value);
}

function lookupKey(lookup, event) {
  const isOpen = !lookup.list.hidden;
  if (event.key === 'Escape' && isOpen) {
    event.stopPropagation();
    setLookup(lookup, lookup.value);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (isOpen && lookup.active >= 0) choose(lookup, lookup.matches[lookup.active].id);
    else if (!lookup.field.value.trim()) choose(lookup, '');
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!isOpen) openLookup(lookup);
    else setActive(lookup, moved(event.key, lookup.active, lookup.matches.length - 1));
  }
}

/** Lists the choices whose texts hold a text, those that begin with it first. */
function matching(choices, text, texts) {
  const ranked = [];
  choices.forEach((choice, index) => {
    const at = Math.min(...texts(choice).map((own) => {
      const place = own.toLowerCase().indexOf(text);
      return place < 0 ? Infinity : place;
    }));
    if (at < Infinity) ranked.push({ choice, index, at: at > 0 ? 1 : 0 });
  });
  return ranked.sort((a, b) => a.at - b.at || a.index - b.index).map((match) => match.choice);
}

/** The places that match, with how many facts they have; only such where `isUsed`. */
function placeMatches(text, isUsed) {
  const places = data.places.map((place, index) => index)
    .filter((index) => !isUsed || factsInPlace[index] > 0);
  return matching(places, text, (index) => [data.places[index][1], data.places[index][0]])
    .map((index) => ({
      id: data.places[index][0], name: data.places[index][1],
      note: [namesAbove(index), isUsed ? grouped(factsInPlace[index]) : data.places[index][0]].join(' '),
    }));
}

const factsOfIndicator = new Map();

/** How many facts are of an indicator and its kinds. */
function indicatorCount(id) {
  if (!factsOfIndicator.has(id)) {
    const column = columns.get('indicator');
    const hits = flags(column.values, (own) => isOf(own, id));
    factsOfIndicator.set(id, column.codes.reduce((count, code) => count + hits[code], 0));
  }
  return factsOfIndicator.get(id);
}

function indicatorMatches(text, isUsed) {
  const known = data.indicators.filter((indicator) => !isUsed || indicatorCount(indicator[0]) > 0);
  if (isUsed) known.sort((a, b) => indicatorCount(b[0]) - indicatorCount(a[0]));
  return matching(known, text, (indicator) => indicator).map((indicator) => ({
    id: indicator[0], name: nameOf(indicator),
    note: isUsed ? grouped(indicatorCount(indicator[0])) : indicator[0],
  }));
}

function industryMatches(text) {
  return matching(data.industries, text, (industry) => industry).map((industry) => ({
    id: industry[0], name: nameOf(industry), note: industry[0],
  }));
}
