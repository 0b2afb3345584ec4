"""What a check of accessibility looks at: names, roles, states, labels, identifiers and contrast."""

# Roles that must have a name.
NAMED = {
    "button", "link", "textbox", "searchbox", "combobox", "slider", "checkbox", "listbox", "option",
    "tree", "treeitem", "grid", "dialog", "spinbutton", "menuitem", "tab", "img", "region", "search",
}

# Contrast by WCAG 2.2, 1.4.3, of every text that is seen, on the colours that lie behind it.
CONTRAST = r"""(() => {
  const parse = (text) => { const part = text.match(/[\d.]+/g).map(Number);
    if (text.startsWith('color(')) return [part[0] * 255, part[1] * 255, part[2] * 255, part[3] ?? 1];
    return [part[0], part[1], part[2], part[3] ?? 1]; };
  const over = (front, back) => [0, 1, 2].map((i) => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);
  const light = (color) => { const [r, g, b] = color.slice(0, 3).map((v) => { v /= 255;
    return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
  const behind = (node) => { const layers = [];
    for (let at = node; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    return layers.reverse().reduce((back, layer) => over(layer, back), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]); };
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || node.closest('script, style, noscript, title, option, svg')) continue;
    if (!node.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    const back = behind(node);
    const [a, b] = [light(over(parse(getComputedStyle(node).color), back)), light(back)];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) faults.push(`${text.data.trim().slice(0, 20)}: contrast ${ratio.toFixed(2)}`);
  }
  return faults;
})()"""

MARKUP = r"""(() => {
  const faults = [];
  const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`two elements are called ${id}`);
  for (const key of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'for']) {
    for (const node of document.querySelectorAll(`[${key}]`)) {
      for (const id of node.getAttribute(key).split(' ')) if (id && !document.getElementById(id)) faults.push(`${key} of ${node.id || node.tagName} leads nowhere: ${id}`);
    }
  }
  const parents = { treeitem: '[role=tree], [role=group]', option: '[role=listbox], select, datalist', row: '[role=rowgroup], [role=grid]', gridcell: '[role=row]', columnheader: '[role=row]' };
  for (const [role, parent] of Object.entries(parents)) {
    for (const node of document.querySelectorAll(`[role=${role}]`)) if (!node.parentElement.closest(parent)) faults.push(`a ${role} stands alone`);
  }
  const heads = [...document.querySelectorAll('h1, h2, h3')].filter((node) => node.checkVisibility()).map((node) => Number(node.tagName[1]));
  heads.reduce((before, level) => { if (level > before + 1) faults.push(`h${level} behind h${before}`); return level; }, 0);
  for (const name of ['tree', 'symbols']) {
    const stops = document.querySelectorAll(`#${name} [tabindex="0"]`).length;
    if (document.querySelector(`#${name} [tabindex]`) && stops !== 1) faults.push(`${name} has ${stops} stops`);
  }
  if (!document.documentElement.lang || !document.title) faults.push('no language or title');
  for (const node of document.querySelectorAll('button, input, select, [role=treeitem] > .row, [role=button]')) {
    if (!node.checkVisibility() || node.closest('[aria-hidden=true]')) continue;
    const box = node.getBoundingClientRect();
    if (box.width && (box.width < 7 || box.height < 7)) faults.push(`${node.id || node.className.baseVal || node.className} is too small to be hit`);
  }
  return faults;
})()"""


def access_faults(page):
    """What is wrong, a line each."""
    faults = []
    for node in page.tree():
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "")
        if role in NAMED and not name.strip():
            faults.append(f"a {role} without a name")
    return faults + page.run(CONTRAST) + page.run(MARKUP)
