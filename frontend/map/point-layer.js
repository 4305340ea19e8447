// Facilities, dwellings and gaps as signs on one canvas. Each sign has a shape of its own besides its colour.
import { CanvasLayer } from './canvas-layer.js';
import { drawSign } from './signs.js';

const MARGIN = 40;
/** Pixels between a sign and the ring around it. */
const RING_GAP = 7;
const RING_LINES = Object.freeze([[9, '--paper'], [5, '--focus']]);

/**
 * Points are `{lat, lon, sign, size, item}`, painted in the order given; the last painted is the first picked.
 */
export const PointLayer = CanvasLayer.extend({
  options: { pane: 'points' },
  _points: [],
  _drawn: [],
  _ring: null,

  /** A ring around one place, such as the one the focus is on in a list: `{lat, lon, size}` in pixels across, or null. */
  setRing(place) {
    if (place !== this._ring) {
      this._ring = place;
      this.redraw();
    }
  },

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
    if (this._ring) {
      const { x, y } = this._map.latLngToContainerPoint([this._ring.lat, this._ring.lon]);
      drawRing(context, x, y, this._ring.size / 2 + RING_GAP, style);
    }
  },
});

/** Dark within light, so that it is seen on every ground. */
function drawRing(context, x, y, radius, style) {
  for (const [width, colour] of RING_LINES) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    Object.assign(context, { lineWidth: width, strokeStyle: style.getPropertyValue(colour).trim() });
    context.stroke();
  }
}
