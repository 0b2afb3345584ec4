// The words of the page, in the language of the reader; the table is data.

let language = 'zh';

/** A word of the page with values put in for {1}, {2} and so on. */
function say(key, ...values) {
  const words = data.words[key];
  return inLanguage(words).replace(/\{(\d)\}/g, (_, number) => String(values[number - 1]));
}

/** The one of [Chinese, English] that is asked for; Chinese where there is no English. */
function inLanguage(words) {
  return (language === 'en' && words[1]) || words[0];
}

/** The name of a choice [identifier, Chinese, English]. */
function nameOf(choice) {
  return inLanguage(choice.slice(1));
}

/** A number with its digits in groups. */
function grouped(number) {
  return number.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** A number as people say it, in the greatest power of ten that leaves it four decimals. */
function spoken(number) {
  for (const scale of say('scales').split('|')) {
    const [size, sign] = scale.split('=');
    const part = number / Number(size);
    if (Math.abs(part) >= 1 && Number(part.toFixed(4)) === part) return grouped(part) + sign;
  }
  return grouped(number);
}

/** Sets every word that stands on the page. */
function translate() {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  document.title = say('title');
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = say(node.dataset.word);
  }
  for (const node of document.querySelectorAll('[data-word-label]')) {
    node.setAttribute('aria-label', say(node.dataset.wordLabel));
  }
  for (const node of document.querySelectorAll('[data-word-hint]')) {
    node.placeholder = say(node.dataset.wordHint);
  }
}
