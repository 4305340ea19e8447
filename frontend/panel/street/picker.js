// The list of streets to choose from: on the page without a street, and behind "another street". Links, so that they
// can be opened beside and gone back from.
import { hashOf } from '../../state/street-url.js';
import { h, replace } from '../dom.js';

const SEARCH_FROM = 8;

/** @param {HTMLElement} root */
export function createStreetPicker(root) {
  const list = h('ul.street-links');
  const search = h('input', { type: 'search', autocomplete: 'off', onInput: () => renderList() });
  const label = h('label.field', {}, h('span.field-label'), search);
  let last = null;
  let built = '';
  root.append(label, list);

  /** @param {{words, state, streets: {code, name, nameZh, nameEn}[], rows: Map<string, {share, counts}>}} view */
  function render(view) {
    last = view;
    const { words, state, streets, rows } = view;
    const key = [words.lang, hashOf('', state), streets.length, ...[...rows.values()].map(({ share }) => share)].join('|');
    if (key !== built) {
      built = key;
      label.firstChild.textContent = words.t('street.search');
      label.hidden = streets.length < SEARCH_FROM;
      renderList();
    }
  }

  function renderList() {
    const { words, state, streets, rows } = last;
    const wanted = search.value.trim().toLowerCase();
    const found = streets.filter(({ code, nameZh, nameEn }) => [code, nameZh, nameEn].some((text) => text?.toLowerCase().includes(wanted)));
    replace(list, found.length > 0 ? found.map((street) => item(street, rows.get(street.code), state, words)) : h('li.muted', {}, words.t('street.noneFound')));
  }

  return { render };
}

function item({ code, name }, row, state, { t, format }) {
  const counts = row?.counts && t('street.linkCounts', { share: format.percent(row.share), uncovered: format.count(row.counts.uncovered) });
  return h('li', {}, h('a', { href: hashOf(code, state), 'aria-current': code === state.within ? 'page' : null, dataset: { keep: `street-${code}` } }, h('b', {}, name), h('small', {}, counts || code)));
}
