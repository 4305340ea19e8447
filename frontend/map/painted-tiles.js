// Tiles of 512 pixels that are painted on canvases, and left off when they go out of sight before they are there.
import { DomUtil, GridLayer } from './leaflet.js';
import Pbf from './pbf.js';
import { decodeTile } from './vector-tile.js';

export const TILE_SIZE = 512;

/** Who extends it has `paint(canvas, coords, ratio, signal)`, a promise; ratio: pixels of the canvas for one of the page. */
export const PaintedTiles = GridLayer.extend({
  options: { tileSize: TILE_SIZE, updateWhenZooming: false, keepBuffer: 1 },

  createTile(coords, done) {
    const canvas = DomUtil.create('canvas', 'base-tile');
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = canvas.height = TILE_SIZE * ratio;
    const control = new AbortController();
    canvas.leave = () => control.abort();
    this.paint(canvas, coords, ratio, control.signal).then(
      () => done(null, canvas),
      (error) => done(error.name === 'AbortError' ? null : error, canvas),
    );
    return canvas;
  },

  _removeTile(key) {
    this._tiles[key]?.el.leave?.();
    GridLayer.prototype._removeTile.call(this, key);
  },
});

/** The layers of a vector tile; none where it is empty. */
export async function fetchTile(url, signal) {
  const response = await fetch(url, { signal });
  if (!response.ok) {
    throw new Error(`tile ${response.status}`);
  }
  return decodeTile(new Pbf(new Uint8Array(response.status === 204 ? 0 : await response.arrayBuffer())));
}
