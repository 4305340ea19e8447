// The address bar, the history and what is kept on the device, in step with the state.
import { addressOf, entryOf, stateOf } from '../../state/finder-history.js';
import { readFinder } from '../../state/finder-url.js';

const BY_HAND = ['search', 'map'];

/** What the address says, and where it says nothing what was kept on this device. */
export function openingState(memory) {
  const asked = readFinder(location.search);
  const kept = memory.read();
  const pace = new URLSearchParams(location.search).has('pace');
  return { ...asked, place: asked.place ?? kept.place, profile: pace ? asked.profile : (kept.profile ?? asked.profile) };
}

/** Follows the store: each change goes into the address, and what was chosen by hand into the memory. */
export function createAddress(store, memory) {
  store.subscribe((state, changed, how) => {
    if (how !== 'none') {
      remember(state, how === 'push');
    }
    if (changed.includes('place') && BY_HAND.includes(state.place?.source)) {
      memory.keep(state);
    } else if (changed.includes('profile') && how !== 'none') {
      memory.keep({ place: memory.read().place, profile: state.profile });
    }
  });
  window.addEventListener('popstate', (event) => store.update(stateOf(event.state, location.search, store.get()), 'none'));

  function remember(state, pushed) {
    history[pushed ? 'pushState' : 'replaceState'](entryOf(state, pushed || (history.state?.inside ?? false)), '', addressOf(state, location.pathname));
  }

  /** To the list: by the browser's own step back where the list lies behind, so that both ways back are one. */
  function back() {
    if (history.state?.inside) {
      history.back();
    } else {
      store.update({ facility: null, view: 'list' }, 'replace');
    }
  }

  return { back };
}
