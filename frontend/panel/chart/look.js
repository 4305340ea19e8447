// What charts take from the page: colours, letters, and whether things may move.
const STILL = window.matchMedia('(prefers-reduced-motion: reduce)');
const QUICK_MILLIS = 160;

/** The tokens as they are now; canvas knows no custom properties. */
export function chartLook() {
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--chart-text'),
    grid: token('--chart-grid'),
    paper: token('--paper'),
    curve: token('--chart-line'),
    limit: token('--chart-limit'),
    covered: token('--covered'),
    uncovered: token('--uncovered'),
    unknown: token('--unknown'),
    font: { family: getComputedStyle(document.body).fontFamily, size: Number.parseFloat(getComputedStyle(document.body).fontSize) - 1 },
    animation: STILL.matches ? false : { duration: QUICK_MILLIS },
  };
}

/** Slanting lines, so that the unknown can be told without colour. */
export function hatch(look) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const context = tile.getContext('2d');
  context.fillStyle = look.paper;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = look.unknown;
  context.lineWidth = 2;
  context.beginPath();
  for (const from of [-3, 3, 9]) {
    context.moveTo(from - 3, 6);
    context.lineTo(from + 3, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}

/** A dashed line at the limit, with its minutes written above. */
export function limitLine({ at, text, look }) {
  return {
    id: 'limit',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const x = at(scales.x);
      ctx.save();
      ctx.strokeStyle = look.limit;
      ctx.setLineDash([5, 4]);
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top - 4);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      ctx.fillStyle = look.limit;
      ctx.font = `600 ${look.font.size}px ${look.font.family}`;
      const wide = ctx.measureText(text).width / 2;
      ctx.textAlign = 'center';
      ctx.fillText(text, Math.min(Math.max(x, chartArea.left + wide), chartArea.right - wide), chartArea.top - 8);
      ctx.restore();
    },
  };
}
