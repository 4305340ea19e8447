// Paints one decoded tile on a canvas. Names come later, over all tiles: see road-names.js.
import { roadsAt } from './base-style.js';
import { POLYGON } from './vector-tile.js';

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
