// Puts theme and text size on the root before anything is painted; therefore a plain script in the head of every page,
// before its style sheets, and no module. The choice is kept by state/appearance.js and made in panel/appearance.js.
(() => {
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let printing = false;

  function kept() {
    try {
      return JSON.parse(localStorage.getItem('appearance')) ?? {};
    } catch {
      // No storage, or not what was written there: the system's theme and standard size.
      return {};
    }
  }

  /** Reads the choice anew, lays it on the root and tells so by the event `appearance` on the window. */
  function apply() {
    const { theme, size } = kept();
    const chosen = theme === 'light' || theme === 'dark' ? theme : dark.matches ? 'dark' : 'light';
    root.dataset.theme = printing ? 'light' : chosen;
    if (['large', 'larger', 'largest'].includes(size)) {
      root.dataset.size = size;
    } else {
      delete root.dataset.size;
    }
    window.dispatchEvent(new Event('appearance'));
  }

  function print(begins) {
    printing = begins;
    apply();
  }

  dark.addEventListener('change', apply);
  window.addEventListener('storage', (event) => event.key === 'appearance' && apply());
  window.addEventListener('appearance-kept', apply);
  // Paper is white.
  window.addEventListener('beforeprint', () => print(true));
  window.addEventListener('afterprint', () => print(false));
  apply();
})();
