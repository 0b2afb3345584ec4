// Saving what is shown, with the command that writes the same files.

const dialog = find('dialog');

/** Hands a file to the browser. */
function saveFile(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

/** The options of the command line that filter like the page. */
function viewOptions() {
  return [
    ['--industry', view.industry], ['--indicator', view.indicator], ['--within', view.place],
    ['--measure', view.measure], ['--period', view.period], ['--modality', view.modality],
    ['--min-confidence', view.confidence ? hundredthsText(view.confidence) : ''],
  ].filter(([, value]) => value);
}

/** Why no command writes what is shown, as a key of words; '' where one does. */
function whyNoCommand() {
  if (view.find || view.industry === 'none') return 'save_words';
  // The same option twice means either, but the page shows what meets both.
  const isTwice = viewOptions().some(([name]) => data.options.some(([own]) => own === name));
  return isTwice ? 'save_twice' : '';
}

/** The command that writes the same files, with the options of the run itself. */
function command() {
  const words = [...data.options, ...viewOptions()].map(([name, value]) =>
    name === '--explain' ? name : value.split(', ').map((part) => `${name} ${shellWord(part)}`).join(' '));
  return ['jintu export … --out …', ...words].join(' ');
}

/** A word that a shell takes as it is. */
function shellWord(text) {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

function saveFacts() {
  saveFile('facts.csv', csvFile(passing), 'text/csv');
}

function saveLayer() {
  saveFile('facts.geojson', geoJSONFile(passing), 'application/geo+json');
}

function saveCorrections() {
  saveFile('corrections.csv', correctionsFile(), 'text/csv');
}

/** Opens the dialog in which files are chosen. */
function openSaving() {
  const problem = whyNoCommand();
  const can = !problem;
  const parts = [
    saveButton('save_facts', saveFacts, can), saveButton('save_layer', saveLayer, can),
    make('h3', {}, say('save_maps')), ...mapButtons(can),
    ...(can ? commandPart() : [make('p', { class: 'notice' }, say(problem))]),
    make('h3', {}, say('review')), ...correctionButtons(),
  ];
  openDialog('save_title', parts);
}

function saveButton(key, action, isPossible) {
  const node = button(key, action, { id: key });
  node.disabled = !isPossible;
  return node;
}

/** The command that writes what is shown, to copy. */
function commandPart() {
  const code = make('code', { id: 'command', tabindex: '0' }, command());
  const node = button('copy', () => {
    // Selected, it can be copied by hand where the browser keeps pages off the clipboard.
    getSelection().selectAllChildren(code);
    const isCopied = document.execCommand('copy');
    node.textContent = say(isCopied ? 'copied' : 'copy_selected');
  }, { id: 'copy' });
  return [make('p', { class: 'hint' }, say('save_same')), code, node];
}

/** The finished maps; where the page has none of what is shown, that it has none. */
function mapButtons(can) {
  const sheets = sheetsShown();
  if (!sheets.length) {
    return [make('p', { class: 'notice', id: 'no-maps' }, say(can ? 'save_maps_command' : 'save_maps_none'))];
  }
  return sheets.map((file) => {
    const node = make('button', { type: 'button', class: 'sheet', 'data-name': file.name },
      file.title, make('small', {}, file.name));
    node.addEventListener('click', () => saveFile(file.name, sheetFile(file), 'image/svg+xml'));
    return node;
  });
}

function correctionButtons() {
  const count = correctionRows().length;
  if (!count) return [make('p', { class: 'hint' }, say('save_none'))];
  const node = make('button', { type: 'button', id: 'save_corrections' }, say('save_corrections', grouped(count)));
  node.addEventListener('click', saveCorrections);
  return [node, make('p', { class: 'hint' }, say('saved_where'))];
}

dialog.addEventListener('close', () => {
  // The event comes late: the dialog may be open again.
  if (dialog.open) return;
  dialog.removeAttribute('aria-labelledby');
  fill(dialog);
});

function openDialog(title, parts) {
  const head = make('header', {}, make('h2', { id: 'dialog-title' }, say(title)),
    signButton('close', '×', () => dialog.close()));
  fill(dialog, head, ...parts);
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  dialog.showModal();
}

const shortcuts = [
  ['/', 'help_find'], ['p', 'help_place'], ['i', 'help_indicator'], ['t', 'help_tree'], ['f', 'help_facts'],
  ['j k', 'help_rows'], ['Enter', 'help_open'], ['c x', 'help_confirm'], ['Esc', 'help_close'], ['s', 'help_save'],
  ['l', 'help_language'], ['?', 'help'],
];

function openHelp() {
  const rows = shortcuts.flatMap(([keys, key]) => [
    make('dt', {}, ...keys.split(' ').map((sign) => make('kbd', {}, sign))), make('dd', {}, say(key)),
  ]);
  openDialog('help_title', [make('dl', { class: 'keys' }, ...rows)]);
}
