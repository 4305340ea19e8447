// Slanting lines that say "no data" on a canvas, as the pattern `hatch` does in SVG.

const SIDE = 6;

/** @param {CanvasRenderingContext2D} context that fills with it; @param {(name: string) => string} colour of a design token */
export function hatchOf(context, colour) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIDE;
  const lines = tile.getContext('2d');
  lines.fillStyle = colour('--hatch-ground');
  lines.fillRect(0, 0, SIDE, SIDE);
  lines.strokeStyle = colour('--hatch-line');
  lines.lineWidth = 1.2;
  lines.beginPath();
  lines.moveTo(-1, SIDE + 1);
  lines.lineTo(SIDE + 1, -1);
  lines.stroke();
  return context.createPattern(tile, 'repeat');
}
