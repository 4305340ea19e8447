// The chosen area with everything both sides know of it. Its heading takes the focus, Escape closes it.
import { signed } from './words.js';
import { h, replace } from '../dom.js';

/** @param {{onClose: Function}} listen */
export function createCompareDetail(root, listen) {
  let built = '';
  let subject = null;
  root.setAttribute('aria-labelledby', 'detail-heading');
  root.addEventListener('keydown', (event) => event.key === 'Escape' && listen.onClose());

  /** @param {{moveFocus: boolean}} view whether somebody picked the area, or it came with the address */
  function render({ words, row, place, group, moveFocus }) {
    const key = JSON.stringify([words.lang, row, place, group]);
    if (key === built) {
      return;
    }
    built = key;
    root.hidden = !row;
    replace(root, row && content(row, place, words));
    if (row && row.code !== subject && moveFocus) {
      root.querySelector('h2').focus({ preventScroll: true });
    }
    subject = row?.code ?? null;
  }

  function content(row, place, words) {
    const { t } = words;
    return [
      h('header', {}, h('h2', { id: 'detail-heading', tabindex: -1, dataset: { keep: 'heading' } }, t('compare.detail', { name: row.name })), h('button.close', { type: 'button', 'aria-label': t('detail.close'), dataset: { keep: 'close' }, onClick: listen.onClose }, '×')),
      h(
        'table.figures',
        {},
        h('thead', {}, h('tr', {}, ['compare.detail.figure', 'compare.left', 'compare.right', 'compare.detail.difference'].map((head) => h('th', { scope: 'col' }, t(head))))),
        h('tbody', {}, lines(row, place, words).map(([name, left, right, difference]) => h('tr', {}, h('th', { scope: 'row' }, name), [left, right, difference].map((text) => h('td', {}, text))))),
      ),
    ];
  }

  return { render };
}

function lines({ left, right, points }, place, { t, format }) {
  const counts = (name) => {
    const [a, b] = [left?.counts?.[name] ?? null, right?.counts?.[name] ?? null];
    return [t(`state.${name}`), format.count(a), format.count(b), a === null || b === null ? format.missing : signed(b - a, format.count, format.missing)];
  };
  const time = (name, key) => [t(key), format.minutes(left?.[name]), format.minutes(right?.[name]), known(left?.[name]) && known(right?.[name]) ? signed(right[name] - left[name], format.minutes, format.missing) : format.missing];
  return [
    [t('table.share'), format.percent(left?.share), format.percent(right?.share), signed(points, format.minutes, format.missing)],
    counts('covered'),
    counts('uncovered'),
    counts('unknown'),
    time('median', 'compare.detail.median'),
    time('p90', 'compare.detail.p90'),
    place && [t('compare.detail.place'), String(place.from), String(place.to), signed(place.to - place.from, format.count, format.missing)],
  ].filter(Boolean);
}

const known = (value) => value !== null && value !== undefined;
