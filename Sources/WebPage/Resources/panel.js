// The panel: one fact with its sentence, where it stands, and why it was read so.

const panel = { node: find('panel'), row: -1 };

function drawPanel() {
  const row = factOfId.get(view.fact);
  const isOpen = row !== undefined;
  document.body.classList.toggle('reading', isOpen);
  panel.node.hidden = !isOpen;
  if (!isOpen) {
    panel.row = -1;
    return;
  }
  const held = panel.node.contains(document.activeElement) ? document.activeElement.id : null;
  fill(panel.node, panelHead(row), sentencePart(row), detailPart(row), reasonPart(row), reviewPart(row));
  if (panel.row !== row) panel.node.scrollTop = 0;
  panel.row = row;
  if (held !== null) (find(held) || panel.node).focus({ preventScroll: true });
}

function panelHead(row) {
  const at = shown.indexOf(row);
  const step = (key, to, sign) => {
    const node = signButton(key, sign, () => openAt(to), { id: `panel-${key}` });
    node.disabled = at < 0 || to < 0 || to >= shown.length;
    return node;
  };
  return make('header', {},
    make('h2', {}, titleOf(row), make('small', {}, cell('place', row) || say('no_place'))),
    make('div', { class: 'steps' }, step('previous', at - 1, '↑'), step('next', at + 1, '↓'),
      signButton('close', '×', closePanel, { id: 'panel-close' })));
}

function closePanel() {
  show({ fact: '' });
  table.node.focus({ preventScroll: true });
}

function sentencePart(row) {
  const modality = cell('modality', row);
  return make('div', { class: 'reading' },
    make('p', { class: 'figure' }, make('b', {}, numberOf(row)), ' ', cell('unit', row),
      modality === 'actual' ? null : make('em', {}, say(modality)), meter(cell('confidence', row))),
    make('blockquote', {}, ...marked(piecesOf(row))));
}

function detailPart(row) {
  const period = cell('period', row);
  const industry = cell('industry', row);
  const of = cell('of', row);
  const si = cell('si_value', row);
  const entries = [
    ['place', shortPath(cell('path', row)) + ' ' + (cell('place', row) || say('no_place'))],
    ['indicator', [titleOf(row), cell('subject', row)].filter(Boolean).join(' · ')],
    ['period', period === '?' ? say('unknown_period') : period],
    ['industry', industry ? `${industry} ${industryTitle(industry)}` : say('no_industry')],
    ['si_value', si === null ? '' : `${grouped(si)} ${cell('si_unit', row)}`],
    ['of', of ? (indicatorOfId.has(of) ? nameOf(indicatorOfId.get(of)) : of) : ''],
    ['source', sourceOf(row)],
  ].filter((entry) => entry[1]);
  const list = make('dl', {}, ...entries.flatMap(([key, text]) => [make('dt', {}, say(key)), make('dd', {}, text)]));
  if (cell('scope', row) === 'body') list.append(make('dt', {}), make('dd', {}, say('scope_body')));
  return list;
}

/** The file, and where in it. */
function sourceOf(row) {
  const parts = [cell('report', row)];
  if (cell('article', row) > 1) parts.push(say('article', cell('article', row)));
  if (cell('page', row)) parts.push(say('page', cell('page', row)));
  if (cell('paragraph', row)) parts.push(say('paragraph', cell('paragraph', row)));
  parts.push(say('characters', cell('start', row), cell('end', row)));
  return parts.join(language === 'en' ? ', ' : '，');
}

/** Candidates and reasons, where the run noted them. */
function reasonPart(row) {
  if (!columns.has('reasons')) return make('p', { class: 'hint' }, say('why_missing'));
  const reasons = JSON.parse(cell('reasons', row) || '[]');
  const entries = reasons.flatMap(([kind, text, runnerUp]) => [
    make('dt', {}, say(`why_${kind}`)),
    make('dd', {}, text, runnerUp ? make('small', {}, say('why_runner_up', runnerUp)) : null),
  ]);
  return make('details', { open: '' }, make('summary', {}, say('why')), make('dl', {}, ...entries));
}
