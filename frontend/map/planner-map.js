// The map of the planning desk: base map, areas, points, route. Tells what was picked; decides nothing.
import { DomEvent, GeoJSON, LatLngBounds, Map as LeafletMap } from './leaflet.js';
import { createAreaLayer } from './area-layer.js';
import { BaseLayer } from './base-layer.js';
import { openCard } from './card-popup.js';
import { HexagonLayer } from './hexagon-layer.js';
import { createMapControls } from './map-controls.js';
import { PointLayer } from './point-layer.js';
import { RasterLayer } from './raster-layer.js';
import { createRouteLayer } from './route-layer.js';
import { createWhatIfLayer } from './what-if-layer.js';

// Leaflet's own tiles, the base map, lie at 200.
const PANES = { raster: 140, shades: 150, areas: 350, outlines: 360, route: 420, points: 430, names: 440 };
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * @param {HTMLElement} element
 * @param {{onArea: Function, onPoint: Function, onHexagon: Function, onHover: Function, onMove: Function}} listen
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
  // Drawn for the eye; the page's table and the list of points say it in words.
  for (const name of [...Object.keys(PANES), 'tilePane']) {
    map.getPane(name).setAttribute('aria-hidden', 'true');
  }
  const points = new PointLayer().addTo(map);
  const areas = createAreaLayer(map, { onPick: (event, code) => pick(event, code), onHover: listen.onHover });
  const hexagons = new HexagonLayer().addTo(map);
  const route = createRouteLayer(map);
  const whatIf = createWhatIfLayer(map, listen.whatIf);
  const setControls = createMapControls(map);
  let base = null;
  let raster = null;
  let close = '';

  function pick(event, code) {
    if (whatIf.takes(event.latlng)) {
      return;
    }
    const point = points.pick(event.containerPoint);
    const cell = hexagons.pick(event.latlng);
    if (point) {
      listen.onPoint(point.item);
    } else if (cell) {
      listen.onHexagon(cell, event.latlng);
    } else if (code) {
      listen.onArea(code);
    }
  }

  map.on('click', (event) => pick(event, null));
  map.on('mousemove', (event) => element.classList.toggle('over-point', points.pick(event.containerPoint, 2) !== null));
  map.on('moveend', () => listen.onMove(view()));

  function view() {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat: Number(lat.toFixed(5)), lon: Number(lng.toFixed(5)) };
  }

  function setBase(version) {
    base?.remove();
    base = new BaseLayer({ version }).addTo(map);
  }

  /** Tiles of another server beneath the shades; null takes them away. */
  function setRaster(setting) {
    raster?.remove();
    const { url, shiftLon, shiftLat, maxZoom } = setting ?? {};
    raster = url ? new RasterLayer(url, { pane: 'raster', shiftLon, shiftLat, maxNativeZoom: maxZoom }).addTo(map) : null;
    // One base map at a time.
    if (raster) {
      base?.remove();
    } else {
      base?.addTo(map);
    }
  }

  /** Near, single homes matter more than the shade of their area, and hexagons stand in its place. */
  function setGrain(grain) {
    element.dataset.grain = grain;
  }

  /** After a change of theme or text size: canvases don't follow the style sheet by themselves. */
  function recolour() {
    base?.recolour();
    points.redraw();
    hexagons.redraw();
  }

  /** Moves the map only when a part of the shape is out of sight or under the card, whose pixels at the right and below are given. */
  function reveal(geometry, { right = 0, bottom = 0 }) {
    const bounds = new GeoJSON(geometry).getBounds();
    const { x, y } = map.getSize();
    const corners = [bounds.getNorthWest(), bounds.getSouthEast()].map((corner) => map.latLngToContainerPoint(corner));
    const seen = corners[0].x >= 0 && corners[0].y >= 0 && corners[1].x <= x - right && corners[1].y <= y - bottom;
    if (!seen) {
      map.fitBounds(bounds, { animate: !STILL, paddingTopLeft: [40, 40], paddingBottomRight: [right + 40, bottom + 40], maxZoom: Math.max(15, map.getZoom()) });
    }
  }

  const boxOf = ([west, south, east, north]) => new LatLngBounds([south, west], [north, east]);

  return {
    setBase,
    setGrain,
    setRaster,
    reveal,
    setWords: (words) => {
      close = words.close;
      setControls(words);
    },
    recolour,
    areas,
    hexagons,
    points,
    keepNamesClear: (boxes) => base?.keepClear(boxes),
    route,
    whatIf,
    ready: () => map._loaded === true,
    zoom: () => map.getZoom(),
    bounds: () => map.getBounds().pad(0.1),
    setView: ({ zoom: level, lat, lon }) => map.setView([lat, lon], level, { animate: false }),
    sameView: (wanted) => map._loaded && JSON.stringify(view()) === JSON.stringify(wanted),
    fitBox: (box, options = {}) => map.fitBounds(boxOf(box), { animate: false, padding: [24, 24], ...options }),
    fitBounds: (bounds, options = {}) => map.fitBounds(bounds, { animate: !STILL, padding: [40, 40], maxZoom: 17, ...options }),
    boundsOf: (geometry) => new GeoJSON(geometry).getBounds(),
    toPixels: (lat, lon) => map.project([lat, lon]),
    contains: (lat, lon) => map.getBounds().contains([lat, lon]),
    flyTo: (lat, lon, level) => map.setView([lat, lon], Math.max(map.getZoom(), level), { animate: !STILL }),
    /** Resolves once the base map is drawn, at the latest after so many milliseconds. */
    drawn: (mostMillis) => new Promise((resolve) => (base?.isLoading() ? base.once('load', resolve) && setTimeout(resolve, mostMillis) : resolve())),
    resized: () => map.invalidateSize({ animate: false }),
    popup: (lat, lon, content) => openCard(map, { lat, lon }, content, close),
    /** The map's middle, and what lies in sight of it. */
    centre: () => ({ lat: view().lat, lon: view().lon }),
    /** Takes the focus, so that arrow keys move it. */
    focus: () => element.focus({ preventScroll: true }),
    /** Moves the map so far that a place is clear of what covers so many pixels at the right or below. */
    bringClear: (lat, lon, { right = 0, bottom = 0 }) => map.panInside([lat, lon], { paddingTopLeft: [30, 30], paddingBottomRight: [right + 30, bottom + 30], animate: false }),
    closePopup: () => map.closePopup(),
    keepFrom: (control) => DomEvent.disableClickPropagation(control) && DomEvent.disableScrollPropagation(control),
  };
}
