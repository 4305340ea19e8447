// The base map: vector tiles of our own data, painted on canvases of 512 pixels.
import { DomUtil, GridLayer } from './leaflet.js';
import Pbf from './pbf.js';
import { paintTile } from './base-paint.js';
import { readColours } from './base-style.js';
import { decodeTile } from './vector-tile.js';

const TILE_SIZE = 512;

export const BaseLayer = GridLayer.extend({
  options: { tileSize: TILE_SIZE, minZoom: 9, updateWhenZooming: false, keepBuffer: 1, version: 0 },

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

  async _paint(canvas, coords, ratio, signal) {
    // A tile of 512 pixels at zoom z covers what a usual one of 256 covers at z - 1.
    const url = `/tiles/base/${coords.z - 1}/${coords.x}/${coords.y}.mvt?v=${this.options.version}`;
    const response = await fetch(url, { signal });
    if (!response.ok) {
      throw new Error(`base tile ${response.status}`);
    }
    const bytes = new Uint8Array(response.status === 204 ? 0 : await response.arrayBuffer());
    canvas.getContext('2d').scale(ratio, ratio);
    canvas.layers = decodeTile(new Pbf(bytes));
    paint(canvas, coords.z);
  },

  /** Paints every tile anew in the colours of now; nothing is asked for again. */
  recolour() {
    for (const { el, coords } of Object.values(this._tiles)) {
      if (el.layers) {
        el.getContext('2d').clearRect(0, 0, TILE_SIZE, TILE_SIZE);
        paint(el, coords.z);
      }
    }
  },

  _removeTile(key) {
    this._tiles[key]?.el.leave?.();
    GridLayer.prototype._removeTile.call(this, key);
  },
});

function paint(canvas, zoom) {
  const sheet = { zoom, size: TILE_SIZE, colours: readColours(document.documentElement), font: getComputedStyle(document.body).fontFamily };
  paintTile(canvas.getContext('2d'), canvas.layers, sheet);
}
