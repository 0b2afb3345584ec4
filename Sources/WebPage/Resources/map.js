// The map: circles for the facts that pass, by county; close up at the points where they stand.

const map = { node: find('map'), layer: find('symbols'), names: find('names'), areas: new Map(), paths: [], zoom: 1, active: 0 };

function buildMap() {
  if (!map.node) return;
  map.whole = map.node.getAttribute('viewBox').split(' ').map(Number);
  for (const [code, name, x, y] of data.areas) map.areas.set(code, { code, name, x, y });
  map.paths = [...map.node.querySelectorAll('.areas path')];
  map.node.querySelector('.areas').addEventListener('click', (event) => {
    const path = event.target.closest('path');
    if (path) choosePlace(path.dataset.code);
  });
  map.layer.addEventListener('click', (event) => symbolChosen(event.target.closest('.symbol')));
  map.layer.addEventListener('keydown', symbolKey);
  find('whole').addEventListener('click', () => show({ place: '' }));
}

function choosePlace(code) {
  if (!placeOfCode.has(code)) return;
  show({ place: view.place === code ? '' : code });
}

/** The code of the county or prefecture that is looked at closely; '' for the whole province. */
function closeArea() {
  if (!view.place) return '';
  for (let at = placeOfCode.get(view.place); at > 0; at = data.places[at][2]) {
    if (map.areas.has(data.places[at][0])) return data.places[at][0];
  }
  return '';
}

/** The paths of the counties of an area. */
function pathsOf(code) {
  const whole = code.endsWith('00') ? code.slice(0, 4) : code;
  return map.paths.filter((path) => path.dataset.code.startsWith(whole));
}

/** Turns to an area, or back to the whole. */
function frame(code) {
  let box = map.whole;
  if (code) {
    const boxes = pathsOf(code).map((path) => path.getBBox());
    const left = Math.min(...boxes.map((own) => own.x));
    const top = Math.min(...boxes.map((own) => own.y));
    const width = Math.max(...boxes.map((own) => own.x + own.width)) - left;
    const height = Math.max(...boxes.map((own) => own.y + own.height)) - top;
    const room = Math.max(width, height) * 0.18;
    box = [left - room, top - room, width + 2 * room, height + 2 * room];
  }
  const shape = find('map-part').classList;
  shape.toggle('close', Boolean(code));
  map.zoom = Math.max(box[2] / map.whole[2], box[3] / map.whole[3]);
  map.node.setAttribute('viewBox', box.map((part) => part.toFixed(1)).join(' '));
  map.node.style.setProperty('--unit', `${map.zoom.toFixed(4)}px`);
  find('whole').hidden = !code;
}

/** What is drawn: a circle each county, or close up each point. */
function symbols(close) {
  const codes = columns.get('anchor').codes;
  if (!close) {
    const counts = new Map();
    tally(codes, data.anchors.length, passesBut('place')).forEach((count, anchor) => {
      const area = data.anchors[anchor][0];
      if (count && map.areas.has(area)) counts.set(area, (counts.get(area) || 0) + count);
    });
    return [...counts].map(([code, count]) => ({ ...map.areas.get(code), count }));
  }
  return pointSymbols();
}

function pointSymbols() {
  const codes = columns.get('position').codes;
  const first = new Map();
  const counts = new Map();
  for (const row of passing) {
    if (codes[row] < 0) continue;
    if (!first.has(codes[row])) first.set(codes[row], row);
    counts.set(codes[row], (counts.get(codes[row]) || 0) + 1);
  }
  return [...counts].map(([position, count]) => {
    const row = first.get(position);
    const [, x, y] = data.positions[position];
    return { code: cell('code', row) || '', name: cell('place', row) || '', x, y, count };
  });
}

function drawMap() {
  if (!map.node) return;
  const close = closeArea();
  if (map.close !== close) frame(map.close = close);
  const drawn = symbols(close).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const greatest = drawn.length ? drawn[0].count : 1;
  map.active = Math.min(map.active, Math.max(0, drawn.length - 1));
  fill(map.layer, ...drawn.map((symbol, index) => circle(symbol, index, greatest)));
  drawAreas(close, new Map(drawn.map((symbol) => [symbol.code, symbol.count])));
  drawNames(close, drawn, greatest);
}

function radiusOf(count, greatest) {
  return Math.max(4, 34 * Math.sqrt(count / greatest)) * map.zoom;
}

function circle(symbol, index, greatest) {
  const label = say('map_county', symbol.name, grouped(symbol.count));
  const isChosen = symbol.code === view.place;
  const node = make('circle', {
    class: 'symbol' + (isChosen ? ' chosen' : ''), cx: symbol.x, cy: symbol.y, r: radiusOf(symbol.count, greatest).toFixed(2), role: 'button',
    tabindex: index === map.active ? '0' : '-1', 'aria-label': label, 'aria-pressed': String(isChosen),
    'data-code': symbol.code,
  }, make('title', {}, label));
  return node;
}

/** Marks what is chosen. */
function drawAreas(close, counts) {
  const chosen = new Set(close ? pathsOf(close) : []);
  for (const path of map.paths) {
    path.classList.toggle('chosen', chosen.has(path));
    path.classList.toggle('apart', Boolean(close) && !chosen.has(path));
    const { code } = path.dataset;
    setText(path.firstChild, say('map_county', map.areas.get(code).name, grouped(counts.get(code) || 0)));
  }
}

const nameSize = 18;

/** Names below the circles, then of prefectures or counties, as far as there is room. */
function drawNames(close, drawn, greatest) {
  const taken = [];
  const names = drawn.map((symbol) => ({ ...symbol, kind: 'county', y: symbol.y + radiusOf(symbol.count, greatest) + nameSize * map.zoom }));
  const inside = close.endsWith('00') ? close.slice(0, 4) : close;
  for (const area of map.areas.values()) {
    const isRegion = area.code.endsWith('00');
    if (close ? !isRegion && area.code.startsWith(inside) && inside.length < 6 : isRegion) names.push({ ...area, kind: 'region' });
  }
  for (const symbol of drawn) taken.push(boxAround(symbol, radiusOf(symbol.count, greatest)));
  fill(map.names, ...names.filter((name) => hasRoom(name, taken)).map((name) =>
    make('text', { class: name.kind, x: name.x, y: name.y.toFixed(1) }, name.name)));
}

function boxAround(symbol, radius) {
  return { left: symbol.x - radius, right: symbol.x + radius, top: symbol.y - radius, bottom: symbol.y + radius, of: symbol.code };
}

/** Whether a name can stand where it would, clear of others; if so its place is taken. */
function hasRoom(name, taken) {
  const size = nameSize * map.zoom;
  const half = name.name.length * size / 2;
  const box = { left: name.x - half, right: name.x + half, top: name.y - size, bottom: name.y + size * 0.2, of: name.code };
  const isFree = taken.every((other) => other.of === box.of ||
    other.right < box.left || other.left > box.right || other.bottom < box.top || other.top > box.bottom);
  if (isFree && name.name) taken.push(box);
  return isFree;
}

function symbolChosen(node) {
  if (node && node.dataset.code) choosePlace(node.dataset.code);
}

function symbolKey(event) {
  const nodes = [...map.layer.children];
  const keys = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };
  const to = moved(keys[event.key] || event.key, map.active, nodes.length - 1);
  if (event.key === 'Enter' || event.key === ' ') symbolChosen(event.target);
  else if (to >= 0) {
    nodes[map.active].setAttribute('tabindex', '-1');
    map.active = to;
    nodes[to].setAttribute('tabindex', '0');
    nodes[to].focus();
  } else return;
  event.preventDefault();
}
