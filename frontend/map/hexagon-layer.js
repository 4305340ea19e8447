// Hexagons shaded by their class, on one canvas beneath the base map, as the shades of the areas are.
import { CanvasLayer } from './canvas-layer.js';
import { hatchOf } from './hatch.js';

const OPACITY = 0.78;
const TILE = 256;

export const HexagonLayer = CanvasLayer.extend({
  options: { pane: 'shades' },
  _grid: null,
  _cells: new Map(),

  /** @param {object|null} grid of `createGrid`; @param {Map<string, {q, r, shade: string}>} cells by key; null takes them away */
  setCells(grid, cells) {
    this._grid = grid;
    this._cells = cells ?? new Map();
    this.redraw();
  },

  /** The hexagon at a place on earth, or null. */
  pick({ lat, lng }) {
    const at = this._grid?.cellOf(lng, lat);
    return at ? (this._cells.get(`${at.q} ${at.r}`) ?? null) : null;
  },

  draw(context, size) {
    if (!this._grid) {
      return;
    }
    const world = TILE * 2 ** this._map.getZoom();
    const { min } = this._map.getPixelBounds();
    const style = getComputedStyle(document.documentElement);
    const radius = this._grid.side * world;
    for (const cell of this._cells.values()) {
      const [x, y] = this._grid.middleOf(cell).map((each, axis) => each * world - (axis === 0 ? min.x : min.y));
      if (x > -radius && y > -radius && x < size.x + radius && y < size.y + radius) {
        hexagon(context, x, y, radius - 0.75);
        fill(context, cell.shade, style);
      }
    }
  },
});

function hexagon(context, x, y, radius) {
  context.beginPath();
  for (let corner = 0; corner < 6; corner++) {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    context.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  context.closePath();
}

function fill(context, shade, style) {
  const colour = (name) => style.getPropertyValue(name).trim();
  context.globalAlpha = OPACITY;
  context.fillStyle = shade === '-1' ? hatchOf(context, colour) : colour(shade.startsWith('people') ? `--${shade}` : `--class-${shade}`);
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = 0.75;
  context.strokeStyle = colour('--map-casing');
  context.stroke();
}
