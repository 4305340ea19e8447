// The map as a picture to hand on: title, map, north and scale, legend, date and where the data comes from.
import { drawMap } from './picture-map.js';
import { wrapText } from './picture-text.js';
import { drawSign } from './signs.js';
import { hatchOf } from './hatch.js';

const RATIO = 2;
const MARGIN = 24;
const TITLE = 20;
const TEXT = 13;
const LINE = 1.5;
const SWATCH = { width: 26, height: 14 };

/**
 * @param {HTMLElement} container of the Leaflet map; its size is that of the map in the picture
 * @param {{title, badge?: string, lines: string[], legend: {heading, classes: {shade, text}[], signs: {sign, text}[]}, north: string,
 *   notes: string[]}} words what is written around it: lines under the title, notes at the foot; the
 *   badge over the map says that what is shown is only supposed
 * @returns {HTMLCanvasElement} of twice as many pixels as the map has on the screen
 */
export function composePicture(container, words) {
  const style = getComputedStyle(document.documentElement);
  const look = { font: getComputedStyle(document.body).fontFamily, colour: (name) => style.getPropertyValue(name).trim(), style };
  const { width, height } = container.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const blocks = [titleBlock(words, width, look), mapBlock(container, words, { width, height }, look), legendBlock(words.legend, width, look), notesBlock(words.notes, width, look)];
  const measured = blocks.map((block) => ({ block, height: block(context, 0, false) }));
  canvas.width = (width + 2 * MARGIN) * RATIO;
  canvas.height = (measured.reduce((sum, each) => sum + each.height, 0) + 2 * MARGIN) * RATIO;
  context.scale(RATIO, RATIO);
  context.fillStyle = look.colour('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = MARGIN;
  for (const { block, height: tall } of measured) {
    block(context, top, true);
    top += tall;
  }
  return canvas;
}

/** Lines of text from the left margin; how tall they are, drawn or not. */
function write(context, text, top, draws, { size, weight = 400, colour, font, width }) {
  Object.assign(context, { font: `${weight} ${size}px ${font}`, textAlign: 'left', textBaseline: 'middle', fillStyle: colour });
  const lines = wrapText(text, width, (part) => context.measureText(part).width);
  if (draws) {
    lines.forEach((line, index) => context.fillText(line, MARGIN, top + (index + 0.5) * size * LINE));
  }
  return lines.length * size * LINE;
}

function titleBlock({ title, lines }, width, { font, colour }) {
  return (context, top, draws) => {
    const written = write(context, title, top, draws, { size: TITLE, weight: 600, colour: colour('--ink'), font, width });
    return lines.reduce((sum, line) => sum + write(context, line, top + sum, draws, { size: TEXT, colour: colour('--ink-soft'), font, width }), written) + 10;
  };
}

function mapBlock(container, { north, badge }, { width, height }, look) {
  return (context, top, draws) => {
    if (draws) {
      context.save();
      context.translate(MARGIN, top);
      drawMap(context, container);
      context.strokeStyle = look.colour('--line-strong');
      context.strokeRect(0, 0, width, height);
      if (badge) {
        drawBadge(context, badge, look);
      }
      drawNorth(context, north, width - 34, 16, look);
      drawScale(context, container.querySelector('.leaflet-control-scale-line'), width, height, look);
      context.restore();
    }
    return height + 10;
  };
}

/** At the upper left of the map, where nobody who crops the picture leaves it out unseen. */
function drawBadge(context, text, { font, colour }) {
  Object.assign(context, { font: `700 ${TITLE}px ${font}`, textAlign: 'left', textBaseline: 'middle' });
  context.fillStyle = colour('--supposed');
  context.fillRect(12, 12, context.measureText(text).width + 24, TITLE * 1.8);
  context.fillStyle = colour('--on-supposed');
  context.fillText(text, 24, 12 + TITLE * 0.9);
}

function drawNorth(context, text, left, top, { font, colour }) {
  context.fillStyle = colour('--ink');
  context.beginPath();
  context.moveTo(left + 9, top);
  context.lineTo(left + 18, top + 24);
  context.lineTo(left + 9, top + 18);
  context.lineTo(left, top + 24);
  context.closePath();
  context.fill();
  Object.assign(context, { font: `600 ${TEXT}px ${font}`, textAlign: 'center', textBaseline: 'top', lineWidth: 3, strokeStyle: colour('--name-halo') });
  context.strokeText(text, left + 9, top + 28);
  context.fillText(text, left + 9, top + 28);
}

/** As long and with the text of the bar on the screen. */
function drawScale(context, bar, width, height, { font, colour }) {
  if (!bar) {
    return;
  }
  const long = bar.getBoundingClientRect().width;
  const [left, bottom] = [width - long - 16, height - 14];
  Object.assign(context, { strokeStyle: colour('--ink'), fillStyle: colour('--ink'), lineWidth: 1.5, font: `${TEXT}px ${font}`, textAlign: 'center', textBaseline: 'bottom' });
  context.beginPath();
  context.moveTo(left, bottom - 6);
  context.lineTo(left, bottom);
  context.lineTo(left + long, bottom);
  context.lineTo(left + long, bottom - 6);
  context.stroke();
  context.fillText(bar.textContent, left + long / 2, bottom - 4);
}

/** Classes and signs one after another, in as many rows as they need. */
function legendBlock({ heading, classes, signs }, width, look) {
  const items = [...classes.map(({ shade, text }) => ({ text, draw: (context, x, y) => drawSwatch(context, shade, x, y, look) })), ...signs.map(({ sign, text }) => ({ text, draw: (context, x, y) => drawSign(context, { sign, size: 12 }, x + SWATCH.width / 2, y, look.style) }))];
  return (context, top, draws) => {
    const lead = write(context, heading, top, draws, { size: TEXT, weight: 600, colour: look.colour('--ink'), font: look.font, width });
    let [x, y] = [MARGIN, top + lead + TEXT];
    for (const { text, draw } of items) {
      context.font = `${TEXT}px ${look.font}`;
      const wide = SWATCH.width + 8 + context.measureText(text).width + 20;
      if (x + wide > MARGIN + width && x > MARGIN) {
        [x, y] = [MARGIN, y + TEXT * 1.7];
      }
      if (draws) {
        draw(context, x, y);
        Object.assign(context, { font: `${TEXT}px ${look.font}`, textAlign: 'left', textBaseline: 'middle', fillStyle: look.colour('--ink') });
        context.fillText(text, x + SWATCH.width + 8, y);
      }
      x += wide;
    }
    return y - top + TEXT + 6;
  };
}

/** As the shade looks on the ground: three quarters of its colour over the land. */
function drawSwatch(context, shade, x, y, { colour }) {
  const box = [x, y - SWATCH.height / 2, SWATCH.width, SWATCH.height];
  context.fillStyle = colour('--map-land');
  context.fillRect(...box);
  context.globalAlpha = 0.75;
  context.fillStyle = shade === '-1' ? hatchOf(context, colour) : colour(shade.startsWith('people') ? `--${shade}` : `--class-${shade}`);
  context.fillRect(...box);
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeStyle = colour('--map-outline');
  context.strokeRect(...box);
}

function notesBlock(notes, width, { font, colour }) {
  return (context, top, draws) => notes.reduce((sum, note) => sum + write(context, note, top + sum, draws, { size: TEXT - 1, colour: colour('--ink-soft'), font, width }), 0);
}
