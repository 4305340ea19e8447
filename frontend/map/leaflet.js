// Leaflet from its WebJar, by an address without a version. An import map would have to stand inline in the page, which
// the content security policy forbids. The shortened script is no module and leaves its names on the window; as a module
// Leaflet comes only with all its comments, 70 kB more for a phone to fetch.
import '/webjars/leaflet/dist/leaflet.js';

export const {
  Browser,
  CRS,
  Control,
  DivIcon,
  DomEvent,
  DomUtil,
  GeoJSON,
  GridLayer,
  LatLng,
  LatLngBounds,
  Layer,
  LayerGroup,
  Map,
  Marker,
  Point,
  Polyline,
  Popup,
  TileLayer,
  Util,
} = window.L;
