// Streets or communities, shaded by the share covered.
import { DivIcon, DomEvent, GeoJSON, LatLng, LayerGroup, Marker } from './leaflet.js';
import { classOf } from '../state/statistics.js';

/**
 * @param {Map} map a Leaflet map with the panes `areas` and `names`
 * @param {{onPick: (event, code) => void, onHover: (code|null) => void}} listen
 */
export function createAreaLayer(map, listen) {
  const names = new LayerGroup().addTo(map);
  let shapes = null;
  let byCode = new Map();

  function setShapes(collection) {
    shapes?.remove();
    byCode = new Map();
    shapes = new GeoJSON(collection, { pane: 'areas', style: () => ({ className: 'area' }), onEachFeature: register }).addTo(map);
  }

  function register(feature, layer) {
    const { code, center } = feature.properties;
    byCode.set(code, { layer, center, bounds: layer.getBounds() });
    layer.on('click', (event) => {
      DomEvent.stopPropagation(event);
      listen.onPick(event, code);
    });
    layer.on('mouseover', () => listen.onHover(code));
    layer.on('mouseout', () => listen.onHover(null));
  }

  /** @param {Map<string, {share: number|null}>} rows by code; areas without a row are left unshaded */
  function paint(rows, { selected, hovered }) {
    for (const [code, { layer }] of byCode) {
      const element = layer.getElement();
      if (!element) {
        continue;
      }
      const row = rows.get(code);
      element.dataset.code = code;
      element.dataset.class = row ? String(classOf(row.share)) : 'outside';
      element.classList.toggle('area-selected', code === selected);
      element.classList.toggle('area-hovered', code === hovered);
    }
    byCode.get(selected)?.layer.bringToFront();
  }

  /** Writes name and share at the middle of each area, so that the colour is never the only sign. */
  function write(rows, { shown, format }) {
    names.clearLayers();
    for (const [code, { center, bounds }] of shown ? byCode : []) {
      const row = rows.get(code);
      if (row && fits(bounds)) {
        const at = center ? new LatLng(center[1], center[0]) : bounds.getCenter();
        new Marker(at, { pane: 'names', interactive: false, keyboard: false, icon: label(row, format) }).addTo(names);
      }
    }
  }

  function fits(bounds) {
    const low = map.latLngToContainerPoint(bounds.getSouthWest());
    const high = map.latLngToContainerPoint(bounds.getNorthEast());
    return high.x - low.x > 56 && low.y - high.y > 34;
  }

  return { setShapes, paint, write, boundsOf: (code) => byCode.get(code)?.bounds ?? null, bounds: () => shapes?.getBounds() ?? null };
}

function label(row, format) {
  const box = document.createElement('div');
  box.className = 'area-name';
  const name = document.createElement('span');
  name.textContent = row.name;
  const share = document.createElement('b');
  share.textContent = format.percent(row.share);
  box.append(name, share);
  return new DivIcon({ className: 'area-name-anchor', html: box, iconSize: [0, 0] });
}
