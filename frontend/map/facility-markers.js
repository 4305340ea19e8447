// Services on the map as real buttons: each with its own name, in the order of its minutes, reachable by keyboard.
import { DivIcon, DomEvent, LayerGroup, Marker } from './leaflet.js';

const PANE = 'markerPane';

/** @param {(id: string) => void} onPick */
export function createFacilityMarkers(map, onPick) {
  const group = new LayerGroup().addTo(map);
  let shown = '';

  /** @param {{id: string, lat: number, lon: number, name: string, sign: Element, chosen: boolean}[]} items nearest first */
  function set(items) {
    const key = JSON.stringify(items.map(({ id, name, chosen }) => [id, name, chosen]));
    if (key === shown) {
      return;
    }
    shown = key;
    const focused = document.activeElement?.dataset?.marker;
    group.clearLayers();
    items.forEach((item) => group.addLayer(marker(item)));
    if (focused) {
      map.getPane(PANE).querySelector(`[data-marker="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  function marker(item) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'marker-button';
    button.dataset.marker = item.id;
    button.setAttribute('aria-label', item.name);
    button.setAttribute('aria-pressed', String(item.chosen));
    button.title = item.name;
    const face = document.createElement('span');
    face.className = 'marker-face';
    face.append(item.sign);
    button.append(face);
    DomEvent.disableClickPropagation(button);
    button.addEventListener('click', () => onPick(item.id));
    // A marker that gets the focus behind the edge of the map is brought into sight.
    button.addEventListener('focus', () => map.panInside([item.lat, item.lon], { padding: [40, 40], animate: false }));
    const icon = new DivIcon({ html: button, className: 'marker', iconSize: [44, 44] });
    return new Marker([item.lat, item.lon], { icon, keyboard: false, interactive: false, zIndexOffset: item.chosen ? 1000 : 0 });
  }

  return { set };
}
