// The map in a frame of another page: to look at. The page around it keeps its wheel and its finger.
import { Browser, LatLngBounds, Map as LeafletMap } from './leaflet.js';
import { createAreaLayer } from './area-layer.js';
import { BaseLayer } from './base-layer.js';
import { createMapControls } from './map-controls.js';
import { PointLayer } from './point-layer.js';

const PANES = { shades: 150, areas: 350, outlines: 360, points: 430, names: 440 };
const STILL = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };

/** @param {{onMove: () => void}} listen */
export function createEmbedMap(element, { onMove }) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? STILL : {};
  // One finger scrolls the page around, two move the map; the wheel belongs to the map only once somebody went into it.
  const options = { scrollWheelZoom: false, dragging: !Browser.mobile, ...still };
  const map = new LeafletMap(element, { zoomControl: false, attributionControl: false, minZoom: 9, maxZoom: 18, zoomSnap: 0.5, ...options });
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  for (const [name, order] of Object.entries(PANES)) {
    Object.assign(map.createPane(name).style, { zIndex: String(order), pointerEvents: 'none' });
  }
  // Drawn for the eye; the page says it in words.
  [...Object.keys(PANES), 'tilePane'].forEach((name) => map.getPane(name).setAttribute('aria-hidden', 'true'));
  const points = new PointLayer().addTo(map);
  const areas = createAreaLayer(map, { onPick: () => {}, onHover: () => {} });
  const setWords = createMapControls(map);
  let base = null;
  let box = null;
  let moved = false;
  map.on('moveend', onMove);
  // Whatever room the frame has, the whole of it is in sight until somebody moves the map.
  ['pointerdown', 'keydown', 'wheel'].forEach((type) => element.addEventListener(type, () => (moved = true)));
  new ResizeObserver(() => map.invalidateSize({ animate: false }) && box && !moved && fit()).observe(element);

  const fit = () => map.fitBounds(box, { animate: false, padding: [12, 12] });

  function setBase(version) {
    base?.remove();
    base = new BaseLayer({ version }).addTo(map);
  }

  return {
    areas,
    points,
    setBase,
    setWords,
    recolour() {
      base?.recolour();
      points.redraw();
    },
    keepNamesClear: (boxes) => base?.keepClear(boxes),
    fitBox([west, south, east, north]) {
      box = new LatLngBounds([south, west], [north, east]);
      fit();
    },
    zoom: () => map.getZoom(),
    bounds: () => map.getBounds().pad(0.1),
    toPixels: (lat, lon) => map.project([lat, lon]),
  };
}
