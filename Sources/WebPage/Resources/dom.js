// Elements. Text of reports reaches the page only through `make`, as text: no markup is made of it.

const find = (id) => document.getElementById(id);

const drawn = new Set(['circle', 'text', 'tspan', 'title']);

/** A new element with attributes and children; a child that is no element is put in as text. */
function make(name, attributes, ...children) {
  const map = drawn.has(name) ? find('map') : null;
  const node = map ? document.createElementNS(map.namespaceURI, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== ''));
  return node;
}

/** Puts children in place of what an element holds. */
function fill(node, ...children) {
  node.replaceChildren(...children.filter((child) => child !== null));
  return node;
}

/** Sets the text of an element, without work for the browser where it is that already. */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets an attribute likewise. */
function setAttribute(node, name, value) {
  if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

/** A button that says a word of the page. */
function button(key, action, attributes) {
  const node = make('button', { type: 'button', 'data-word': key, ...attributes }, say(key));
  node.addEventListener('click', action);
  return node;
}

/** A small button that shows a sign and says a word of the page. */
function signButton(key, sign, action, attributes) {
  const node = button(key, action, {
    class: 'step', 'data-word': null, 'aria-label': say(key), ...attributes,
  });
  return fill(node, make('span', { 'aria-hidden': 'true' }, sign));
}

/** The index that a key moves to in a list, or -1 for other keys. */
function moved(key, index, last, page) {
  switch (key) {
    case 'ArrowDown': return Math.min(last, index + 1);
    case 'ArrowUp': return Math.max(0, index - 1);
    case 'PageDown': return Math.min(last, index + (page || 10));
    case 'PageUp': return Math.max(0, index - (page || 10));
    case 'Home': return 0;
    case 'End': return last;
    default: return -1;
  }
}
