// The map on a page of features. The page itself is written by the server and needs no script.
import { createLayersMap } from './map/layers-map.js';

const element = document.getElementById('map');
const { features, zoomIn, zoomOut, failed } = element.dataset;
const map = createLayersMap(element, { zoomIn, zoomOut, onPick: showRow });

fetch(features)
  .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`features ${response.status}`))))
  .then((found) => map.show(found.type === 'Feature' ? [found] : found.features))
  .catch(() => {
    element.classList.add('failed');
    element.textContent = failed;
  });

document.querySelectorAll('tr[data-feature]').forEach((row) => {
  row.addEventListener('mouseenter', () => map.light(row.dataset.feature));
  row.addEventListener('focusin', () => map.light(row.dataset.feature));
});

function showRow(id) {
  const row = document.querySelector(`tr[data-feature="${CSS.escape(id)}"]`);
  document.querySelector('tr.picked')?.classList.remove('picked');
  row?.classList.add('picked');
  row?.scrollIntoView({ block: 'center' });
}
