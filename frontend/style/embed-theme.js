// Theme of an embedded map, before anything is painted: as its address says, else the system's. Nothing is read from the
// device or kept there; the page around may belong to anybody.
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function apply() {
    document.documentElement.dataset.theme = asked === 'light' || asked === 'dark' ? asked : dark.matches ? 'dark' : 'light';
    window.dispatchEvent(new Event('appearance'));
  }

  dark.addEventListener('change', apply);
  apply();
})();
