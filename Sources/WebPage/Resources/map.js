// The map: circles for the facts that pass, by county; close up at the points where they stand.

const map = {
  node: find('map'), layer: find('symbols'), names: find('names'), areas: new Map(), paths: [],
  zoom: 1, active: 0, width: 380, height: 700,
};

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
  new ResizeObserver(measureMap).observe(map.node);
  measureMap();
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
  map.box = box;
  map.node.setAttribute('viewBox', box.map((part) => part.toFixed(1)).join(' '));
  find('whole').hidden = !code;
  scaleMap();
}

/** Keeps names and circles of one size on the screen, however much of the map is seen. */
function scaleMap() {
  map.zoom = Math.max(map.box[2] / map.width, map.box[3] / map.height);
  map.node.style.setProperty('--unit', `${map.zoom.toFixed(4)}px`);
}

function measureMap() {
  const size = map.node.getBoundingClientRect();
  if (!size.width || (size.width === map.width && size.height === map.height)) return;
  [map.width, map.height] = [size.width, size.height];
  if (!map.box) return;
  scaleMap();
  drawMap();
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

/** The greatest circle is as large as the map bears, and none is too small to be hit. */
function radiusOf(count, greatest) {
  const most = Math.min(26, Math.max(12, map.height * 0.032));
  return Math.max(4, most * Math.sqrt(count / greatest)) * map.zoom;
}

function circle(symbol, index, greatest) {
  const label = say('map_county', symbol.name, grouped(symbol.count));
  const isChosen = symbol.code === view.place;
  const node = make('circle', {
    class: 'symbol' + (isChosen ? ' chosen' : ''), cx: symbol.x, cy: symbol.y,
    r: radiusOf(symbol.count, greatest).toFixed(2), role: 'button',
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

// Sizes in points of the screen; `map.zoom` is how much of the drawing one of them is.
const nameSize = 12;
const countSize = 11;

/** Names beside the circles, then of prefectures or counties, as far as there is room. */
function drawNames(close, drawn, greatest) {
  const taken = drawn.map((symbol) => {
    const radius = radiusOf(symbol.count, greatest);
    return around(symbol.x, symbol.y, radius, radius);
  });
  const inside = close.endsWith('00') ? close.slice(0, 4) : '';
  const others = [...map.areas.values()].filter((area) =>
    close ? inside && area.code.startsWith(inside) && area.code !== close : area.code.endsWith('00'));
  const placed = [
    ...drawn.map((symbol) => namePlace(symbol, radiusOf(symbol.count, greatest), 'county', taken)),
    ...others.map((area) => namePlace(area, 0, 'region', taken)),
  ];
  fill(map.names, ...placed.filter(Boolean).map(({ symbol, kind, x, y }) =>
    make('text', { class: kind, x: x.toFixed(1), y: y.toFixed(1) }, symbol.name,
      symbol.count ? make('tspan', { class: 'count' }, ' ' + grouped(symbol.count)) : null)));
}

function around(x, y, halfWidth, halfHeight) {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Where a name is clear of what is there: below its circle, above it, right or left; null for nowhere. */
function namePlace(symbol, radius, kind, taken) {
  const high = nameSize * map.zoom;
  const half = (symbol.name.length * nameSize + String(symbol.count || '').length * countSize * 0.6 + 4) * map.zoom / 2;
  const aside = radius + half;
  const steps = radius ? [[0, radius + high * 0.6], [0, -radius - high * 0.6], [aside, 0], [-aside, 0]] : [[0, 0]];
  for (const [dx, dy] of steps) {
    const box = around(symbol.x + dx, symbol.y + dy, half, high * 0.55);
    if (!symbol.name || taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    return { symbol, kind, x: symbol.x + dx, y: symbol.y + dy + high * 0.36 };
  }
  return null;
}

function overlap(one, other) {
  return one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
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
