// Filters and sorts the rows that are there; makes no markup of text.
'use strict';
(function() {
  document.documentElement.className = 'js';
  var find = function(s) {
      return document.querySelector(s)
    },
    all = function(s) {
      return Array.prototype.slice.call(document.querySelectorAll(s))
    };
  var body = find('tbody'),
    rows = Array.prototype.slice.call(body.rows),
    county = '';
  var texts = rows.map(function(r) {
    return r.textContent.toLowerCase()
  });
  var marks = all('.map .area,.map .symbol');

  function within(code, choice) {
    return choice === '' || (choice === '-' ? code === '' : code.indexOf(choice) === 0)
  }

  function same(code) {
    return county === '' || code === county ||
      (county.slice(4) === '00' && code.slice(0, 4) === county.slice(0, 4))
  }

  function update() {
    var industry = find('#industry').value,
      measure = find('#measure').value,
      indicator = find('#indicator').value,
      words = find('#search').value.toLowerCase().split(/\s+/),
      actual = find('#actual').checked,
      shown = 0,
      counties = {};
    rows.forEach(function(row, i) {
      var d = row.dataset;
      var rest = within(d.industry, industry) && (measure === '' || d.measure === measure) &&
        (indicator === '' || d.indicator === indicator) &&
        !(actual && 'open' in d) && words.every(function(w) {
          return texts[i].indexOf(w) >= 0
        });
      if (rest) counties[d.county] = true;
      row.hidden = !(rest && same(d.county));
      if (!row.hidden) shown++
    });
    var filtered = industry !== '' || measure !== '' || indicator !== '' || actual || words.join(
      '') !== '';
    marks.forEach(function(m) {
      var c = m.getAttribute('data-code');
      m.classList.toggle('chosen', c === county);
      m.classList.toggle('dim', filtered && m.classList.contains('symbol') && !counties[c])
    });
    find('#count').textContent = shown === rows.length ? '共' + shown + '条' :
      rows.length + '条中的' + shown + '条' + (county ? '（' + name(county) + '）' : '');
    find('#none').hidden = shown > 0
  }

  function name(code) {
    var m = marks.filter(function(m) {
      return m.getAttribute('data-code') === code
    })[0];
    return m ? m.getAttribute('data-name') : code
  }

  function choose(code) {
    county = county === code ? '' : code;
    update()
  }
  marks.forEach(function(m) {
    m.setAttribute('tabindex', '0');
    m.setAttribute('role', 'button');
    m.setAttribute('aria-label', m.getAttribute('data-name'));
    if (!m.getAttribute('data-value')) {
      m.removeAttribute('tabindex');
      m.removeAttribute('role')
    }
    m.addEventListener('click', function() {
      choose(m.getAttribute('data-code'))
    });
    m.addEventListener('keydown', function(e) {
      if (e.key === 'Enter' || e.key === ' ') {
        e.preventDefault();
        choose(m.getAttribute('data-code'))
      }
    })
  });
  var form = find('.filters');
  form.addEventListener('input', update);
  form.addEventListener('change', update);
  form.addEventListener('submit', function(e) {
    e.preventDefault()
  });
  form.addEventListener('reset', function() {
    county = '';
    setTimeout(update, 0)
  });
  all('th button').forEach(function(button) {
    button.addEventListener('click', function() {
      var head = button.parentNode,
        i = head.cellIndex,
        number = head.dataset.kind === 'number';
      var down = head.getAttribute('aria-sort') === 'ascending';
      all('th').forEach(function(h) {
        h.removeAttribute('aria-sort')
      });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var key = function(r) {
        var c = r.cells[i];
        return c.hasAttribute('data-sort') ? c.getAttribute('data-sort') :
          c.textContent
      };
      rows.map(function(r, n) {
        return {
          row: r,
          key: number ? +key(r) : key(r),
          n: n
        }
      }).sort(function(a, b) {
        var d = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        return (down ? -d : d) || a.n - b.n
      }).forEach(function(x) {
        body.appendChild(x.row)
      })
    })
  });
  update()
})();