// Keeps the address and the state in step, both ways.
import { bestKnown } from '../state/categories.js';
import { readQuery, writeQuery } from '../state/url.js';

/** @param {{onBack: Function}} listen called before the state goes back or forth */
export function createHistory(store, listen) {
  const asked = new URLSearchParams(location.search);
  let settled = ['category', 'standard'].some((name) => asked.has(name));
  let written = [];

  store.subscribe((state, changed, how) => how !== 'none' && remember(state, how));
  window.addEventListener('popstate', () => {
    listen.onBack();
    store.update(readQuery(location.search), 'none');
  });

  function remember(state, how) {
    const query = writeQuery(state, written);
    const url = query ? `?${query}` : location.pathname;
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', url);
  }

  /** Where a place has none of the headline service, the page opens on the one of which most are known, and says so in the address. */
  function settle({ category }, { categories }) {
    if (settled || !categories.data) {
      return;
    }
    settled = true;
    const best = bestKnown(categories.data, category);
    if (best !== category) {
      written = ['category'];
      store.update({ category: best }, 'replace');
    }
  }

  return { settle, query: (state) => writeQuery(state, written) };
}
