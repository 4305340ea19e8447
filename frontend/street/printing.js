// The street on paper: its map is drawn for the size of the paper, made a picture, and put back afterwards.
import { createExporting } from '../planner/exporting.js';

/** How long the ground may take before the page is printed without it. */
const PATIENCE_MILLIS = 3000;

/**
 * @param {{map, store, fit: Function, render: Function, picture: () => object|null}} desk fit: shows the whole street; render: writes the
 *     page at once; picture: what the picture of the map tells
 * @param {{map: HTMLElement, sheet: HTMLElement}} places the map, and where its picture goes
 */
export function createStreetPrinting({ map, store, fit, render, picture }, places) {
  let before = null;
  // Before the picture is made, which waits for the same event.
  window.addEventListener('beforeprint', prepare);
  window.addEventListener('afterprint', restore);
  window.matchMedia('print').addEventListener('change', ({ matches }) => (matches ? prepare() : restore()));
  const exporting = createExporting(places.map, places.sheet, picture);

  /** The whole street, drawn at once, since a page being printed waits for no frame. */
  function prepare() {
    before ??= store.get().view ?? {};
    document.body.classList.add('printing');
    map.resized();
    fit();
    render();
  }

  function restore() {
    document.body.classList.remove('printing');
    map.resized();
    if (before?.zoom) {
      map.setView(before);
    }
    before = null;
  }

  /** The ground is fetched for the size of the paper before the page is printed. */
  async function print() {
    prepare();
    await map.drawn(PATIENCE_MILLIS);
    window.print();
  }

  return { print, save: exporting.save };
}
