// What the map shows, drawn once more on one canvas: canvases as they are, shapes and names as the style sheet has them.
import { hatchOf } from './hatch.js';

const tokens = () => getComputedStyle(document.documentElement);
const colour = (name) => tokens().getPropertyValue(name).trim();

/**
 * @param {CanvasRenderingContext2D} context whose origin is the map's upper left corner, in CSS pixels
 * @param {HTMLElement} container of the Leaflet map
 */
export function drawMap(context, container) {
  const frame = container.getBoundingClientRect();
  context.save();
  context.beginPath();
  context.rect(0, 0, frame.width, frame.height);
  context.clip();
  context.fillStyle = colour('--map-land');
  context.fillRect(0, 0, frame.width, frame.height);
  context.translate(-frame.left, -frame.top);
  for (const pane of panesOf(container)) {
    for (const element of pane.querySelectorAll('canvas, img, path, .area-name, .pin span')) {
      drawElement(context, element);
    }
  }
  context.restore();
}

/** From the lowest to the topmost; popups are no part of the map. */
function panesOf(container) {
  const order = (pane) => Number(getComputedStyle(pane).zIndex) || 0;
  const panes = [...container.querySelectorAll('.leaflet-map-pane > .leaflet-pane')];
  return panes.filter((pane) => !pane.matches('.leaflet-popup-pane, .leaflet-tooltip-pane')).sort((left, right) => order(left) - order(right));
}

function drawElement(context, element) {
  if (element.tagName === 'path') {
    drawPath(context, element);
  } else if (element.classList.contains('area-name')) {
    [...element.children].forEach((line) => drawText(context, line));
  } else if (element.matches('.pin span')) {
    drawPin(context, element);
  } else if (element.width > 0) {
    const { left, top, width, height } = element.getBoundingClientRect();
    context.drawImage(element, left, top, width, height);
  }
}

function drawPath(context, path) {
  const style = getComputedStyle(path);
  const shape = new Path2D(path.getAttribute('d') ?? '');
  const { a, b, c, d, e, f } = path.getScreenCTM();
  context.save();
  context.transform(a, b, c, d, e, f);
  if (style.fill !== 'none') {
    context.globalAlpha = Number(style.fillOpacity);
    context.fillStyle = style.fill.includes('url(') ? hatchOf(context, colour) : style.fill;
    context.fill(shape, 'evenodd');
  }
  if (style.stroke !== 'none') {
    context.globalAlpha = Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth);
    context.lineJoin = 'round';
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(parseFloat));
    context.stroke(shape);
  }
  context.restore();
}

/** The pin of what is tried: its shape and number. */
function drawPin(context, face) {
  const { left, top, width, height } = face.getBoundingClientRect();
  const style = getComputedStyle(face);
  const edge = parseFloat(style.borderTopWidth);
  const corner = style.borderTopLeftRadius.endsWith('%') ? width / 2 : parseFloat(style.borderTopLeftRadius);
  context.beginPath();
  context.roundRect(left + edge / 2, top + edge / 2, width - edge, height - edge, Math.max(0, corner - edge / 2));
  Object.assign(context, { fillStyle: style.backgroundColor, strokeStyle: style.borderTopColor, lineWidth: edge });
  context.fill();
  context.stroke();
  Object.assign(context, { font: style.font, textAlign: 'center', textBaseline: 'middle', fillStyle: style.color });
  context.fillText(face.textContent, left + width / 2, top + height / 2);
}

function drawText(context, line) {
  const { left, top, width, height } = line.getBoundingClientRect();
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(line);
  Object.assign(context, { font: `${fontWeight} ${fontSize} ${fontFamily}`, textAlign: 'center', textBaseline: 'middle', lineWidth: 3.5, lineJoin: 'round', strokeStyle: colour('--name-halo'), fillStyle: color });
  context.strokeText(line.textContent, left + width / 2, top + height / 2);
  context.fillText(line.textContent, left + width / 2, top + height / 2);
}
