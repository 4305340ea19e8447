// Paints one decoded tile on a canvas.
import { roadsAt } from './base-style.js';
import { POLYGON } from './vector-tile.js';

const NAMED = new Set(['ARTERIAL', 'ROAD']);

/**
 * @param {CanvasRenderingContext2D} context scaled to CSS pixels
 * @param {object} layers of decodeTile
 * @param {{zoom: number, size: number, colours: object}} sheet zoom of the map, size of the tile in CSS pixels
 */
export function paintTile(context, layers, sheet) {
  const { colours, zoom } = sheet;
  fillAreas(context, layers.green, colours.green, sheet);
  fillAreas(context, layers.compounds, colours.compound, sheet, zoom >= 15 ? colours.wall : null);
  fillAreas(context, layers.water, colours.water, sheet);
  strokeLines(context, featuresOf(layers.water).filter((each) => each.type !== POLYGON), layers.water, sheet, { colour: colours.water, width: 3 });
  strokeLines(context, featuresOf(layers.rail), layers.rail, sheet, { colour: colours.rail, width: 1.5, dash: [6, 4] });
  paintRoads(context, layers.walkways, sheet);
  paintNames(context, layers.walkways, sheet);
}

function featuresOf(layer) {
  return layer ? layer.features : [];
}

function fillAreas(context, layer, colour, sheet, outline = null) {
  const areas = featuresOf(layer).filter((each) => each.type === POLYGON);
  for (const area of areas) {
    context.beginPath();
    area.parts.forEach((part) => trace(context, part, sheet.size / layer.extent, true));
    context.fillStyle = colour;
    context.fill('evenodd');
    if (outline) {
      context.strokeStyle = outline;
      context.lineWidth = 1;
      context.stroke();
    }
  }
}

function paintRoads(context, layer, sheet) {
  if (!layer) {
    return;
  }
  const byKind = Map.groupBy ? Map.groupBy(layer.features, (each) => each.tags.kind) : groupByKind(layer.features);
  const roads = roadsAt(sheet.zoom).filter((road) => byKind.has(road.kind));
  for (const road of roads.filter((each) => each.casing && each.width >= 2)) {
    strokeLines(context, byKind.get(road.kind), layer, sheet, { colour: sheet.colours.casing, width: road.width + 1.6 });
  }
  for (const road of roads) {
    strokeLines(context, byKind.get(road.kind), layer, sheet, { colour: sheet.colours[road.tone], width: road.width, dash: road.dash });
  }
}

function groupByKind(features) {
  const groups = new Map();
  for (const each of features) {
    groups.set(each.tags.kind, [...(groups.get(each.tags.kind) ?? []), each]);
  }
  return groups;
}

function strokeLines(context, features, layer, sheet, { colour, width, dash = [] }) {
  if (features.length === 0) {
    return;
  }
  context.beginPath();
  for (const each of features) {
    each.parts.forEach((part) => trace(context, part, sheet.size / layer.extent, false));
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = dash.length ? 'butt' : 'round';
  context.lineJoin = 'round';
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}

function trace(context, part, scale, close) {
  context.moveTo(part[0] * scale, part[1] * scale);
  for (let i = 2; i < part.length; i += 2) {
    context.lineTo(part[i] * scale, part[i + 1] * scale);
  }
  if (close) {
    context.closePath();
  }
}

/** Each named road once per tile, on its longest straight piece, when the name fits there. */
function paintNames(context, layer, sheet) {
  if (!layer || sheet.zoom < 13) {
    return;
  }
  const pieces = new Map();
  for (const each of layer.features) {
    if (each.tags.name && NAMED.has(each.tags.kind) && (each.tags.kind === 'ARTERIAL' || sheet.zoom >= 15)) {
      const piece = longestPiece(each.parts, sheet.size / layer.extent, sheet.size);
      if (piece && piece.length > (pieces.get(each.tags.name)?.length ?? 0)) {
        pieces.set(each.tags.name, piece);
      }
    }
  }
  context.font = `${sheet.zoom >= 15 ? 12 : 11}px ${sheet.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  const taken = [];
  for (const [name, piece] of [...pieces].sort((left, right) => right[1].length - left[1].length)) {
    writeAlong(context, name, piece, sheet, taken);
  }
}

function longestPiece(parts, scale, size) {
  let best = null;
  for (const part of parts) {
    for (let i = 0; i + 3 < part.length; i += 2) {
      const ends = [part[i], part[i + 1], part[i + 2], part[i + 3]].map((each) => Math.min(size - 8, Math.max(8, each * scale)));
      const length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
      if (!best || length > best.length) {
        best = { ends, length };
      }
    }
  }
  return best;
}

/** Letters stand upright along the road, as on Chinese street maps; Latin names are turned with it. */
function writeAlong(context, name, { ends, length }, sheet, taken) {
  const [x1, y1, x2, y2] = ends;
  const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
  const needed = context.measureText(name).width + name.length * 2;
  if (needed > length || taken.some(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) < 60)) {
    return;
  }
  taken.push(middle);
  const steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  const forward = steep ? y2 > y1 : x2 > x1;
  const angle = Math.atan2((y2 - y1) * (forward ? 1 : -1), (x2 - x1) * (forward ? 1 : -1));
  if (/^[\u0000-\u024f]+$/.test(name)) {
    turned(context, name, middle, Math.abs(angle) > Math.PI / 2 ? angle - Math.PI : angle, sheet.colours);
    return;
  }
  const letters = [...name];
  const step = needed / letters.length;
  letters.forEach((letter, index) => {
    const along = (index - (letters.length - 1) / 2) * step;
    halo(context, letter, middle[0] + Math.cos(angle) * along, middle[1] + Math.sin(angle) * along, sheet.colours);
  });
}

function turned(context, name, [x, y], angle, colours) {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  halo(context, name, 0, 0, colours);
  context.restore();
}

function halo(context, text, x, y, colours) {
  context.strokeStyle = colours.halo;
  context.strokeText(text, x, y);
  context.fillStyle = colours.name;
  context.fillText(text, x, y);
}
