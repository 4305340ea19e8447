// A canvas as large as the map, drawn anew whenever the map has come to rest.
import { Browser, DomUtil, Layer, Point, Util } from './leaflet.js';

/** Made for extending: `draw(context, size)` is called with a cleared context whose pixels are those of the map's container. */
export const CanvasLayer = Layer.extend({
  options: { pane: 'overlayPane' },

  initialize(options) {
    Util.setOptions(this, options);
  },

  onAdd(map) {
    this._canvas = DomUtil.create('canvas', 'map-canvas leaflet-zoom-hide');
    this._canvas.setAttribute('aria-hidden', 'true');
    map.getPane(this.options.pane).append(this._canvas);
    map.on('moveend zoomend resize viewreset', this.redraw, this);
    this.redraw();
  },

  onRemove(map) {
    map.off('moveend zoomend resize viewreset', this.redraw, this);
    this._canvas.remove();
  },

  /** Draws at once; also after a change of theme or text size, which canvases don't follow by themselves. */
  redraw() {
    if (!this._map?._loaded) {
      return;
    }
    const size = this._map.getSize();
    const ratio = Browser.retina ? 2 : 1;
    this._canvas.width = size.x * ratio;
    this._canvas.height = size.y * ratio;
    this._canvas.style.width = `${size.x}px`;
    this._canvas.style.height = `${size.y}px`;
    DomUtil.setPosition(this._canvas, this._map.containerPointToLayerPoint(new Point(0, 0)));
    const context = this._canvas.getContext('2d');
    context.scale(ratio, ratio);
    this.draw(context, size);
  },
});
