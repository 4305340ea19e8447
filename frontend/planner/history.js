// Keeps the address and the state in step, both ways.
import { createOpening } from '../state/categories.js';
import { readQuery, writeQuery } from '../state/url.js';

/** @param {{onBack: Function}} listen called before the state goes back or forth */
export function createHistory(store, listen) {
  const asked = new URLSearchParams(location.search);
  const opening = createOpening(['category', 'standard'].some((name) => asked.has(name)));
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

  /** Opens on a service that the place has, and says so in the address. */
  function settle({ category }, { categories }) {
    const best = opening(category, categories.data);
    if (best) {
      written = ['category'];
      store.update({ category: best }, 'replace');
    }
  }

  return { settle, query: (state) => writeQuery(state, written) };
}
