// Facilities, dwellings and gaps as signs on one canvas. Each sign has a shape of its own besides its colour.
import { Browser, DomUtil, Layer, Point } from './leaflet.js';
import { drawSign } from './signs.js';

/**
 * Points are `{lat, lon, sign, size, item}`, painted in the order given; the last painted is the first picked.
 */
export const PointLayer = Layer.extend({
  initialize(options) {
    this.options = { pane: 'points', ...options };
    this._points = [];
    this._drawn = [];
  },

  onAdd(map) {
    this._canvas = DomUtil.create('canvas', 'point-canvas leaflet-zoom-hide');
    this._canvas.setAttribute('aria-hidden', 'true');
    map.getPane(this.options.pane).append(this._canvas);
    map.on('moveend zoomend resize viewreset', this._draw, this);
    this._draw();
  },

  onRemove(map) {
    map.off('moveend zoomend resize viewreset', this._draw, this);
    this._canvas.remove();
  },

  setPoints(points) {
    this._points = points;
    if (this._map) {
      this._draw();
    }
  },

  /** Draws the same points in the colours of now. */
  recolour() {
    if (this._map?._loaded) {
      this._draw();
    }
  },

  /** The topmost point within `reach` pixels of a place on the map's container, or null. */
  pick(containerPoint, reach = 6) {
    for (let i = this._drawn.length - 1; i >= 0; i--) {
      const { x, y, point } = this._drawn[i];
      if (Math.hypot(x - containerPoint.x, y - containerPoint.y) <= point.size / 2 + reach) {
        return point;
      }
    }
    return null;
  },

  _draw() {
    const size = this._map.getSize();
    const ratio = Browser.retina ? 2 : 1;
    this._canvas.width = size.x * ratio;
    this._canvas.height = size.y * ratio;
    this._canvas.style.width = `${size.x}px`;
    this._canvas.style.height = `${size.y}px`;
    DomUtil.setPosition(this._canvas, this._map.containerPointToLayerPoint(new Point(0, 0)));
    const context = this._canvas.getContext('2d');
    context.scale(ratio, ratio);
    const style = getComputedStyle(document.documentElement);
    this._drawn = [];
    for (const point of this._points) {
      const { x, y } = this._map.latLngToContainerPoint([point.lat, point.lon]);
      if (x > -40 && y > -40 && x < size.x + 40 && y < size.y + 40) {
        drawSign(context, point, x, y, style);
        this._drawn.push({ x, y, point });
      }
    }
  },
});
