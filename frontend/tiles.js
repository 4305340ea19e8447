// The map on a page of tiles or of a style, and its buttons that copy an address. The page itself is written by the server.
import { createTilesMap } from './map/tiles-map.js';
import { styledTiles } from './state/styled-tiles.js';

const element = document.getElementById('map');
const { style, night, grid, tiles, shown, zoomIn, zoomOut, failed } = element.dataset;
const page = tiles ? { tiles, shown: shown.split(',') } : null;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
let map = null;

const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';

async function json(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} ${response.status}`);
  }
  return response.json();
}

async function show() {
  const wanted = await json(isDark() ? night : style);
  const described = await Promise.all(Object.entries(wanted.sources).map(async ([name, { url }]) => [name, await json(url)]));
  const templates = Object.fromEntries(described.map(([name, { tiles: [template] }]) => [name, template]));
  map ??= createTilesMap(element, { zoomIn, zoomOut, grid, bounds: described[0][1].bounds });
  map.show(styledTiles(wanted, templates, page));
}

const showOrSay = () =>
  show().catch(() => {
    element.classList.add('failed');
    element.textContent = failed;
  });

dark.addEventListener('change', showOrSay);
showOrSay();

// Without a script, and where the browser lets nobody copy, the address is there to be marked.
if (navigator.clipboard) {
  document.querySelectorAll('[data-copy]').forEach(offer);
}

function offer(button) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = words), 2000);
  });
}
