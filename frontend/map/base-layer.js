// The base map: vector tiles of our own data, painted on canvases of 512 pixels, with the roads' names over all of them.
import { paintTile } from './base-paint.js';
import { readColours } from './base-style.js';
import { PaintedTiles, TILE_SIZE, fetchTile } from './painted-tiles.js';
import { RoadNameLayer } from './road-name-layer.js';

const NAMES_PANE = 'road-names';

export const BaseLayer = PaintedTiles.extend({
  options: { minZoom: 9, version: 0 },

  onAdd(map) {
    const pane = map.getPane(NAMES_PANE) ?? map.createPane(NAMES_PANE);
    // Above the tiles, which lie at 200, beneath all that is shown on them.
    Object.assign(pane.style, { zIndex: '340', pointerEvents: 'none' });
    this._names ??= new RoadNameLayer({ pane: NAMES_PANE });
    this._names.tiles = () => this._decoded();
    PaintedTiles.prototype.onAdd.call(this, map);
    this._names.addTo(map);
    this.on('load', this._names.redraw, this._names);
    return this;
  },

  onRemove(map) {
    this.off('load', this._names.redraw, this._names);
    this._names.remove();
    PaintedTiles.prototype.onRemove.call(this, map);
  },

  async paint(canvas, coords, ratio, signal) {
    // A tile of 512 pixels at zoom z covers what a usual one of 256 covers at z - 1.
    const url = `/tiles/base/${coords.z - 1}/${coords.x}/${coords.y}.mvt?v=${this.options.version}`;
    canvas.layers = await fetchTile(url, signal);
    canvas.getContext('2d').scale(ratio, ratio);
    paint(canvas, coords.z);
  },

  /** The names of roads keep clear of these boxes, given by their middles in pixels of the world at the zoom of now. */
  keepClear(boxes) {
    this._names.keepClear(boxes);
  },

  /** Paints every tile anew in the colours of now; nothing is asked for again. */
  recolour() {
    for (const { el, coords } of Object.values(this._tiles)) {
      if (el.layers) {
        el.getContext('2d').clearRect(0, 0, TILE_SIZE, TILE_SIZE);
        paint(el, coords.z);
      }
    }
    this._names.redraw();
  },

  /** Decoded tiles of the zoom of now; between whole zooms the tiles of the next one stand, drawn smaller or larger. */
  _decoded() {
    const scale = this._map.getZoomScale(this._map.getZoom(), this._tileZoom ?? this._map.getZoom());
    const size = TILE_SIZE * scale;
    return Object.values(this._tiles)
      .filter(({ el, coords }) => el.layers && coords.z === this._tileZoom)
      .map(({ el, coords }) => ({ layers: el.layers, zoom: this._map.getZoom(), size, left: coords.x * size, top: coords.y * size }));
  },
});

function paint(canvas, zoom) {
  paintTile(canvas.getContext('2d'), canvas.layers, { zoom, size: TILE_SIZE, colours: readColours(document.documentElement) });
}
