// The names of the base map's roads on one canvas over all tiles, so that none is cut at an edge or written twice.
import { readColours } from './base-style.js';
import { CanvasLayer } from './canvas-layer.js';
import { namedPieces, placeRoadNames, writeRoadNames } from './road-names.js';

export const RoadNameLayer = CanvasLayer.extend({
  /** Set by the base map: its decoded tiles, each with its corner and side in pixels of the world. */
  tiles: () => [],
  _taken: [],

  /** Boxes that stay free, by their middles in pixels of the world at the zoom of now. */
  keepClear(boxes) {
    this._taken = boxes;
    this.redraw();
  },

  draw(context) {
    const { x: left, y: top } = this._map.getPixelBounds().min;
    const pieces = this.tiles().flatMap(({ layers, ...tile }) => namedPieces(layers.walkways, tile));
    const style = getComputedStyle(this._map.getContainer());
    const letter = Math.round(parseFloat(style.fontSize) * 0.95);
    const font = `${letter}px ${style.fontFamily}`;
    context.font = font;
    const placed = placeRoadNames(pieces, this._taken, { letter, measure: (text) => context.measureText(text).width });
    writeRoadNames(context, placed, { left, top, colours: readColours(document.documentElement), font });
  },
});
