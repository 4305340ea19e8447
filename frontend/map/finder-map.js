// The resident's map: base map, the area within reach, me, services and the way. Loaded only when it is to be seen.
import { Control, DivIcon, GeoJSON, LatLngBounds, LayerGroup, Map as LeafletMap, Marker } from './leaflet.js';
import { BaseLayer } from './base-layer.js';
import { createFacilityMarkers } from './facility-markers.js';
import { createRouteLayer } from './route-layer.js';

const PANES = { reach: 350, route: 420 };
const NEAR_ZOOM = 16;
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * @param {HTMLElement} element
 * @param {{onFacility: (id: string) => void, onTap: (point: {lon: number, lat: number}) => void}} listen
 */
export function createFinderMap(element, listen) {
  const still = STILL ? { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false } : {};
  const map = new LeafletMap(element, { zoomControl: false, attributionControl: false, minZoom: 10, maxZoom: 18, zoomSnap: 0.5, ...still });
  for (const [name, order] of Object.entries(PANES)) {
    map.createPane(name).style.zIndex = String(order);
    map.getPane(name).style.pointerEvents = 'none';
  }
  // Drawn for the eye; the list of the page says it in words.
  [...Object.keys(PANES), 'tilePane'].forEach((name) => map.getPane(name).setAttribute('aria-hidden', 'true'));
  const reach = new LayerGroup().addTo(map);
  const route = createRouteLayer(map);
  const me = new LayerGroup().addTo(map);
  const markers = createFacilityMarkers(map, listen.onFacility);
  let base = null;
  let controls = [];

  map.on('click', ({ latlng }) => listen.onTap({ lon: latlng.lng, lat: latlng.lat }));

  function setBase(version) {
    base?.remove();
    base = new BaseLayer({ version }).addTo(map);
  }

  function setWords({ zoomIn, zoomOut, attributions }) {
    controls.forEach((control) => control.remove());
    const attribution = new Control.Attribution({ prefix: false, position: 'bottomright' });
    attributions.forEach((text) => attribution.addAttribution(text));
    controls = [new Control.Zoom({ position: 'topleft', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map), attribution.addTo(map)];
  }

  function setMe(place, name) {
    me.clearLayers();
    if (place) {
      const face = document.createElement('span');
      face.setAttribute('role', 'img');
      face.setAttribute('aria-label', name);
      face.className = 'me-face';
      me.addLayer(new Marker([place.lat, place.lon], { icon: new DivIcon({ html: face, className: 'me', iconSize: [28, 28] }), keyboard: false, interactive: false, zIndexOffset: 500 }));
    }
  }

  function setReach(feature) {
    reach.clearLayers();
    if (feature?.geometry) {
      reach.addLayer(new GeoJSON(feature, { pane: 'reach', interactive: false, style: { className: 'reach' } }));
    }
  }

  const fit = (bounds) => bounds.isValid() && map.fitBounds(bounds, { animate: false, padding: [32, 32], maxZoom: 17 });

  return {
    setBase,
    setWords,
    recolour: () => base?.recolour(),
    setMe,
    setReach,
    setRoute: (line) => route.setReceipt(line && { route: line }),
    setFacilities: markers.set,
    fitBox: ([west, south, east, north]) => fit(new LatLngBounds([south, west], [north, east])),
    fitReach: (feature) => feature?.geometry && fit(new GeoJSON(feature).getBounds()),
    fitRoute: (line) => fit(new GeoJSON(line).getBounds()),
    goTo: ({ lat, lon }) => map.setView([lat, lon], NEAR_ZOOM, { animate: false }),
    centre: () => ({ lon: map.getCenter().lng, lat: map.getCenter().lat }),
    resized: () => map.invalidateSize({ animate: false }),
  };
}

/** Puts a style sheet into the page once, and waits until it is there. */
export function withStyles(addresses) {
  return Promise.all(addresses.map(styleSheet));
}

function styleSheet(href) {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: () => reject(new Error(href)) });
    document.head.append(link);
  });
}
