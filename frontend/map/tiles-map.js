// A map of vector tiles, drawn as a style document says.
import { CRS, Control, LatLngBounds, Map } from './leaflet.js';
import { PaintedTiles, TILE_SIZE, fetchTile } from './painted-tiles.js';
import { paintStyle } from './style-paint.js';

const STILL = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };
const DEGREES = 'CGCS2000Quad';
const WEB = 'WebMercatorQuad';

/**
 * Tiles of 512 pixels: one of the web map's zoom z covers what a level z - 1 holds. In degrees the map has half as many
 * pixels around the earth at the same zoom, so levels and zooms are the same.
 */
const StyledLayer = PaintedTiles.extend({
  async paint(canvas, { x, y, z }, ratio, signal) {
    const { sources, layers, degrees } = this.options;
    const level = degrees ? z : z - 1;
    const read = async ([name, template]) => [name, await fetchTile(template.replace('{z}', level).replace('{y}', y).replace('{x}', x), signal)];
    const tiles = Object.fromEntries(await Promise.all(Object.entries(sources).map(read)));
    const context = canvas.getContext('2d');
    context.scale(ratio, ratio);
    paintStyle(context, layers, tiles, { zoom: z - 1, size: TILE_SIZE });
  },
});

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
