// The map on a page of features: the base map, and the features that the page lists.
import { BaseLayer } from './base-layer.js';
import { Control, DivIcon, GeoJSON, Map, Marker } from './leaflet.js';

const STILL = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };
const DOT = [12, 12];
const NEAR_ZOOM = 17;

/** @param {{zoomIn: string, zoomOut: string, onPick: (id: string) => void}} listen */
export function createLayersMap(element, { zoomIn, zoomOut, onPick }) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? STILL : {};
  const map = new Map(element, { zoomControl: false, attributionControl: false, maxZoom: 18, zoomSnap: 0.5, ...still });
  new Control.Zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  new BaseLayer({ version: 0 }).addTo(map);
  const shapes = {};
  let lit = null;

  function show(features) {
    const layer = new GeoJSON(features, {
      style: { className: 'layer-shape' },
      pointToLayer: (_, at) => new Marker(at, { icon: new DivIcon({ className: 'layer-dot', iconSize: DOT }), keyboard: false }),
      onEachFeature: ({ id }, shape) => {
        shapes[id] = shape;
        shape.on('click', () => onPick(String(id)) ?? light(String(id)));
      },
    }).addTo(map);
    const box = layer.getBounds();
    if (box.isValid()) {
      map.fitBounds(box, { maxZoom: NEAR_ZOOM, padding: [16, 16] });
    } else {
      map.setView([0, 0], 1);
    }
  }

  function light(id) {
    lit?.getElement()?.classList.remove('lit');
    lit = shapes[id] ?? null;
    lit?.getElement()?.classList.add('lit');
  }

  return { show, light };
}
