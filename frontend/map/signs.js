// The signs of the map and of its legend: one drawing for both.

const SIGNS = {
  'facility-open': { trace: disc, fill: '--sign-facility', edge: '--sign-edge', width: 1.5 },
  'facility-planned': { trace: diamond, fill: '--sign-edge', edge: '--sign-facility', width: 2 },
  'dwelling-covered': { trace: disc, fill: '--sign-covered', edge: '--sign-edge', width: 0.75 },
  'dwelling-uncovered': { trace: triangle, fill: '--sign-uncovered', edge: '--sign-edge', width: 0.75 },
  'dwelling-unknown': { trace: square, fill: '--sign-edge', edge: '--sign-unknown', width: 1.5 },
  gap: { trace: disc, fill: '--sign-gap-fill', edge: '--sign-gap', width: 2 },
};

/** Draws a sign, with a ring around it when it is the selected one. */
export function drawSign(context, { sign, size, text, selected }, x, y, style) {
  const { trace, fill, edge, width } = SIGNS[sign];
  const colour = (name) => style.getPropertyValue(name).trim();
  context.beginPath();
  trace(context, x, y, size / 2);
  context.fillStyle = colour(fill);
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = colour(edge);
  context.stroke();
  if (selected) {
    context.beginPath();
    disc(context, x, y, size / 2 + 4);
    context.lineWidth = 3;
    context.strokeStyle = colour('--focus');
    context.stroke();
  }
  if (text) {
    context.font = `600 11px ${style.getPropertyValue('--font')}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = colour('--sign-gap-text');
    context.fillText(text, x, y + 0.5);
  }
}

/** A sign on a canvas of its own, for the legend. */
export function signImage(sign, size = 12) {
  const canvas = document.createElement('canvas');
  canvas.className = 'sign';
  canvas.width = canvas.height = 36;
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  drawSign(context, { sign, size }, 9, 9, getComputedStyle(document.documentElement));
  return canvas;
}

function disc(context, x, y, radius) {
  context.arc(x, y, radius, 0, Math.PI * 2);
}

function diamond(context, x, y, radius) {
  polygon(context, [[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]]);
}

function triangle(context, x, y, radius) {
  polygon(context, [[x, y - radius], [x + radius, y + radius * 0.8], [x - radius, y + radius * 0.8]]);
}

function square(context, x, y, radius) {
  const half = radius * 0.8;
  polygon(context, [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]]);
}

function polygon(context, points) {
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}
