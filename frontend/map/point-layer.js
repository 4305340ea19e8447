// Facilities, dwellings and gaps as signs on one canvas. Each sign has a shape of its own besides its colour.
import { CanvasLayer } from './canvas-layer.js';
import { drawSign } from './signs.js';

const MARGIN = 40;

/**
 * Points are `{lat, lon, sign, size, item}`, painted in the order given; the last painted is the first picked.
 */
export const PointLayer = CanvasLayer.extend({
  options: { pane: 'points' },
  _points: [],
  _drawn: [],

  setPoints(points) {
    this._points = points;
    this.redraw();
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

  draw(context, size) {
    const style = getComputedStyle(document.documentElement);
    this._drawn = [];
    for (const point of this._points) {
      const { x, y } = this._map.latLngToContainerPoint([point.lat, point.lon]);
      if (x > -MARGIN && y > -MARGIN && x < size.x + MARGIN && y < size.y + MARGIN) {
        drawSign(context, point, x, y, style);
        this._drawn.push({ x, y, point });
      }
    }
  },
});
