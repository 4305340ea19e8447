// List, map or way: which of them is before the reader, where the focus goes and where the page had been read to.

/**
 * @param {HTMLElement} root carries `data-view`, by which the style sheet shows and hides
 * @param {{way: () => HTMLElement|null, map: () => void, list: () => HTMLElement|null}} targets that get the focus
 */
export function createViews(root, targets) {
  let shown = null;
  let listScroll = 0;
  let opener = null;

  /** Remembers what was pressed, to give the focus back to it. */
  function note(element = document.activeElement) {
    opener = element?.dataset?.keep ?? null;
  }

  function render(state) {
    const next = state.facility ? 'way' : state.view;
    if (next === shown) {
      return;
    }
    const before = shown;
    if (before === 'list') {
      listScroll = window.scrollY;
    }
    shown = next;
    root.dataset.view = next;
    if (before !== null) {
      move(next);
    }
  }

  function move(next) {
    if (next === 'list') {
      window.scrollTo(0, listScroll);
      const again = opener && document.querySelector(`[data-keep="${CSS.escape(opener)}"]`);
      (again ?? targets.list())?.focus({ preventScroll: true });
      return;
    }
    window.scrollTo(0, 0);
    if (next === 'map') {
      targets.map();
    } else {
      targets.way()?.focus({ preventScroll: true });
    }
  }

  return { render, note };
}
