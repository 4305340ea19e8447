// Paints decoded tiles by a style document (MapLibre style specification, version 8): as much of it as the server's own styles use.
import { LINE, POLYGON } from './vector-tile.js';

const TYPES = { Point: 1, LineString: LINE, Polygon: POLYGON };

/** Whether a feature meets a filter in the older notation. */
export function meets(filter, { type, tags }) {
  if (!filter) {
    return true;
  }
  const [test, key, value] = filter;
  const own = key === '$type' ? type : tags[key];
  switch (test) {
    case 'all':
      return filter.slice(1).every((each) => meets(each, { type, tags }));
    case 'has':
      return own !== undefined;
    case '!has':
      return own === undefined;
    case '==':
      return own === (key === '$type' ? TYPES[value] : value);
    case '<':
      return own < value;
    case '>=':
      return own >= value;
    default:
      throw new Error(`filter ${test}`);
  }
}

/** A number as it stands, or one that grows from stop to stop: evenly, or by the same factor with each zoom. */
export function numberAt(value, zoom) {
  if (value?.[0] !== 'interpolate') {
    return value;
  }
  const [, [, base = 1], , ...stops] = value;
  const clamped = Math.min(stops.at(-2), Math.max(stops[0], zoom));
  let at = 0;
  while (at + 4 < stops.length && stops[at + 2] < clamped) {
    at += 2;
  }
  const [fromZoom, from, toZoom, to] = stops.slice(at, at + 4);
  const [done, span] = [clamped - fromZoom, toZoom - fromZoom];
  return from + (to - from) * (base === 1 ? done / span : (base ** done - 1) / (base ** span - 1));
}

/**
 * @param {CanvasRenderingContext2D} context scaled to CSS pixels
 * @param {object[]} layers of the style, lowest first, with the name of their tile in `source`
 * @param {{[source: string]: object}} tiles of `decodeTile`
 * @param {{zoom: number, size: number}} sheet zoom as styles count it, and side of the tile in CSS pixels
 */
export function paintStyle(context, layers, tiles, { zoom, size }) {
  for (const layer of layers) {
    const paint = (name) => numberAt(layer.paint[`${layer.type}-${name}`], zoom);
    if (layer.type === 'background') {
      context.fillStyle = layer.paint['background-color'];
      context.fillRect(0, 0, size, size);
      continue;
    }
    const found = tiles[layer.source]?.[layer['source-layer']];
    if (!found || !PAINTERS[layer.type] || zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? Infinity)) {
      continue;
    }
    const features = found.features.filter((feature) => meets(layer.filter, feature));
    context.globalAlpha = paint('opacity') ?? 1;
    PAINTERS[layer.type](context, features, size / found.extent, paint);
    context.globalAlpha = 1;
  }
}

const PAINTERS = {
  fill(context, features, scale, paint) {
    context.fillStyle = paint('color');
    for (const { parts } of features.filter(({ type }) => type === POLYGON)) {
      trace(context, parts, scale, true);
      context.fill('evenodd');
    }
  },

  line(context, features, scale, paint) {
    const width = paint('width') ?? 1;
    const dash = paint('dasharray') ?? [];
    Object.assign(context, { strokeStyle: paint('color'), lineWidth: width, lineJoin: 'round', lineCap: dash.length ? 'butt' : 'round' });
    context.setLineDash(dash.map((each) => each * width));
    trace(
      context,
      features.filter(({ type }) => type === LINE).flatMap(({ parts }) => parts),
      scale,
      false,
    );
    context.stroke();
    trace(
      context,
      features.filter(({ type }) => type === POLYGON).flatMap(({ parts }) => parts),
      scale,
      true,
    );
    context.stroke();
    context.setLineDash([]);
  },

  circle(context, features, scale, paint) {
    const edge = paint('stroke-width');
    Object.assign(context, { fillStyle: paint('color'), strokeStyle: paint('stroke-color') ?? '', lineWidth: edge ?? 0 });
    for (const [x, y] of features.flatMap(({ parts }) => parts)) {
      context.beginPath();
      context.arc(x * scale, y * scale, paint('radius'), 0, 2 * Math.PI);
      context.fill();
      if (edge) {
        context.stroke();
      }
    }
  },
};

function trace(context, parts, scale, close) {
  context.beginPath();
  for (const part of parts) {
    context.moveTo(part[0] * scale, part[1] * scale);
    for (let i = 2; i < part.length; i += 2) {
      context.lineTo(part[i] * scale, part[i + 1] * scale);
    }
    if (close) {
      context.closePath();
    }
  }
}
