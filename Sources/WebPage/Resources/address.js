// The view in the address, so that it can be sent, kept and gone back to.

/** The fragment of the view as it is: `industry=A01&place=141181&confidence=0.8`. */
function fragment() {
  const parts = [];
  for (const [key, value] of Object.entries(view)) {
    if (value === blankView[key]) continue;
    const text = key === 'confidence' ? hundredthsText(value) : value;
    parts.push(`${key}=${encodeURIComponent(text).replace(/%2F/g, '/')}`);
  }
  return parts.join('&');
}

/** Hundredths as the command line takes them: 80 is 0.8. */
function hundredthsText(hundredths) {
  return String(hundredths / 100);
}

/** The view that a fragment describes; what is not known of it is left out. */
function viewOf(text) {
  const read = { ...blankView };
  for (const [key, value] of new URLSearchParams(text)) {
    if (!(key in blankView)) continue;
    if (key === 'confidence') read[key] = Math.min(100, Math.max(0, Math.ceil(Number(value) * 100 - 1e-9) || 0));
    else if (isKnown(key, value)) read[key] = value;
  }
  return read;
}

/** Whether a value of the address is one of this page. */
function isKnown(key, value) {
  switch (key) {
    case 'place': return placeOfCode.has(value);
    case 'industry': return value === 'none' || industryNames.has(value);
    case 'indicator': return indicatorOfId.has(value);
    case 'measure': return measureOfId.has(value);
    case 'period': return yearsOf(value) !== null;
    case 'sort': return value in sortKeys;
    case 'lang': return value === 'en';
    case 'fact': return factOfId.has(value);
    default: return true;
  }
}

function writeAddress(how) {
  const text = '#' + fragment();
  if (how === 'replace') history.replaceState(null, '', text);
  else if (text !== (location.hash || '#')) history.pushState(null, '', text);
}

/** Shows what the address says. */
function readAddress() {
  show(viewOf(location.hash.slice(1)), 'keep');
}
