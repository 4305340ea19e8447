// The map of the planning desk: base map, areas, points, route. Tells what was picked; decides nothing.
import { Control, DomEvent, LatLngBounds, Map as LeafletMap, Popup } from './leaflet.js';
import { createAreaLayer } from './area-layer.js';
import { BaseLayer } from './base-layer.js';
import { PointLayer } from './point-layer.js';
import { createRouteLayer } from './route-layer.js';

// Leaflet's own tiles, the base map, lie at 200.
const PANES = { shades: 150, areas: 350, outlines: 360, route: 420, points: 430, names: 440 };
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * @param {HTMLElement} element
 * @param {{onArea: Function, onPoint: Function, onHover: Function, onMove: Function}} listen
 */
export function createPlannerMap(element, listen) {
  const still = STILL ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false } : {};
  const map = new LeafletMap(element, { zoomControl: false, attributionControl: false, minZoom: 10, maxZoom: 18, zoomSnap: 0.5, ...still });
  for (const [name, order] of Object.entries(PANES)) {
    map.createPane(name).style.zIndex = String(order);
  }
  for (const name of ['shades', 'outlines', 'points', 'names']) {
    map.getPane(name).style.pointerEvents = 'none';
  }
  const points = new PointLayer().addTo(map);
  const areas = createAreaLayer(map, { onPick: (event, code) => pick(event, code), onHover: listen.onHover });
  const route = createRouteLayer(map);
  let base = null;
  let controls = [];

  function pick(event, code) {
    const point = points.pick(event.containerPoint);
    if (point) {
      listen.onPoint(point.item);
    } else if (code) {
      listen.onArea(code);
    }
  }

  map.on('click', (event) => pick(event, null));
  map.on('mousemove', (event) => element.classList.toggle('over-point', points.pick(event.containerPoint, 2) !== null));
  map.on('zoomend', () => element.classList.toggle('near', map.getZoom() >= 15));
  map.on('moveend', () => listen.onMove(view()));

  function view() {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat: Number(lat.toFixed(5)), lon: Number(lng.toFixed(5)) };
  }

  function setBase(version) {
    base?.remove();
    base = new BaseLayer({ version }).addTo(map);
  }

  /** Names the controls in the language of the page. */
  function setWords({ zoomIn, zoomOut, attributions }) {
    controls.forEach((control) => control.remove());
    const zoom = new Control.Zoom({ position: 'topleft', zoomInTitle: zoomIn, zoomOutTitle: zoomOut });
    const attribution = new Control.Attribution({ prefix: false, position: 'bottomright' });
    attributions.forEach((text) => attribution.addAttribution(text));
    controls = [zoom.addTo(map), attribution.addTo(map)];
  }

  /** After a change of theme or text size: canvases don't follow the style sheet by themselves. */
  function recolour() {
    base?.recolour();
    points.recolour();
  }

  const boxOf = ([west, south, east, north]) => new LatLngBounds([south, west], [north, east]);

  return {
    setBase,
    setWords,
    recolour,
    areas,
    points,
    route,
    ready: () => map._loaded === true,
    zoom: () => map.getZoom(),
    bounds: () => map.getBounds().pad(0.1),
    setView: ({ zoom: level, lat, lon }) => map.setView([lat, lon], level, { animate: false }),
    sameView: (wanted) => map._loaded && JSON.stringify(view()) === JSON.stringify(wanted),
    fitBox: (box, options = {}) => map.fitBounds(boxOf(box), { animate: false, padding: [24, 24], ...options }),
    fitBounds: (bounds, options = {}) => map.fitBounds(bounds, { animate: !STILL, padding: [40, 40], maxZoom: 17, ...options }),
    toPixels: (lat, lon) => map.project([lat, lon]),
    contains: (lat, lon) => map.getBounds().contains([lat, lon]),
    flyTo: (lat, lon, level) => map.setView([lat, lon], Math.max(map.getZoom(), level), { animate: !STILL }),
    resized: () => map.invalidateSize({ animate: false }),
    popup: (lat, lon, content) => new Popup({ maxWidth: 280 }).setLatLng([lat, lon]).setContent(content).openOn(map),
    closePopup: () => map.closePopup(),
    keepFrom: (control) => DomEvent.disableClickPropagation(control) && DomEvent.disableScrollPropagation(control),
  };
}
