// A map of vector tiles, drawn as a style document says.
import { CRS, Control, DomUtil, GridLayer, LatLngBounds, Map } from './leaflet.js';
import Pbf from './pbf.js';
import { paintStyle } from './style-paint.js';
import { decodeTile } from './vector-tile.js';

const STILL = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };
const TILE_SIZE = 512;
const DEGREES = 'CGCS2000Quad';
const WEB = 'WebMercatorQuad';

/**
 * Tiles of 512 pixels: one of the web map's zoom z covers what a level z - 1 holds. In degrees the map has half as many
 * pixels around the earth at the same zoom, so levels and zooms are the same.
 */
const StyledLayer = GridLayer.extend({
  options: { tileSize: TILE_SIZE, updateWhenZooming: false, keepBuffer: 1 },

  createTile(coords, done) {
    const canvas = DomUtil.create('canvas', 'base-tile');
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = canvas.height = TILE_SIZE * ratio;
    const control = new AbortController();
    canvas.leave = () => control.abort();
    this._paint(canvas, coords, ratio, control.signal).then(
      () => done(null, canvas),
      (error) => done(error.name === 'AbortError' ? null : error, canvas),
    );
    return canvas;
  },

  async _paint(canvas, { x, y, z }, ratio, signal) {
    const { sources, layers, degrees } = this.options;
    const level = degrees ? z : z - 1;
    const read = async ([name, template]) => [name, await tileAt(template, { x, y, level }, signal)];
    const tiles = Object.fromEntries(await Promise.all(Object.entries(sources).map(read)));
    const context = canvas.getContext('2d');
    context.scale(ratio, ratio);
    paintStyle(context, layers, tiles, { zoom: z - 1, size: TILE_SIZE });
  },

  _removeTile(key) {
    this._tiles[key]?.el.leave?.();
    GridLayer.prototype._removeTile.call(this, key);
  },
});

async function tileAt(template, { x, y, level }, signal) {
  const response = await fetch(template.replace('{z}', level).replace('{y}', y).replace('{x}', x), { signal });
  if (!response.ok) {
    throw new Error(`tile ${response.status}`);
  }
  return decodeTile(new Pbf(new Uint8Array(response.status === 204 ? 0 : await response.arrayBuffer())));
}

/** @param {{zoomIn: string, zoomOut: string, grid: string, bounds: number[]}} options bounds west, south, east, north */
export function createTilesMap(element, { zoomIn, zoomOut, grid, bounds }) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? STILL : {};
  const degrees = grid === DEGREES;
  const crs = degrees ? CRS.EPSG4326 : CRS.EPSG3857;
  const map = new Map(element, { crs, zoomControl: false, attributionControl: false, minZoom: 2, zoomSnap: 0.5, maxZoom: degrees ? 16 : 17, ...still });
  new Control.Zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
  map.getPane('tilePane').setAttribute('aria-hidden', 'true');
  const [west, south, east, north] = bounds;
  const box = new LatLngBounds([south, west], [north, east]);
  map.fitBounds(box, { animate: false });
  let layer = null;

  /** Outside the box there are no tiles to ask for. */
  function show({ sources, layers }) {
    layer?.remove();
    const inGrid = Object.entries(sources).map(([name, template]) => [name, template.replace(WEB, grid)]);
    const ground = layers.find(({ type }) => type === 'background');
    element.style.background = ground?.paint['background-color'] ?? '';
    layer = new StyledLayer({ sources: Object.fromEntries(inGrid), layers, degrees, bounds: box }).addTo(map);
    layer.once('load', () => element.setAttribute('data-drawn', ''));
  }

  return { show };
}
