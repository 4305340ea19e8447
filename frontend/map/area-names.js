// Name and share of each area, written where nothing else stands, so that the colour is never the only sign.
import { DivIcon, LatLng, LayerGroup, Marker } from './leaflet.js';
import { placeLabels } from './labels.js';

const LINE = 1.27;

/** @param {string} pane where the names lie */
export function createAreaNames(map, pane = 'names') {
  const group = new LayerGroup().addTo(map);
  const ruler = document.createElement('canvas').getContext('2d');

  /**
   * @param {Map} areas geometry, bounds and centre by code
   * @param {Map} rows name and figure (`label`, else the share) by code
   * @param {{shown: boolean, circles: {lat, lon, size}[], dots: {lat, lon, size}[], keepOff: {x, y, width, height}[], format}} options
   *   circles and the boxes to keep off, in pixels of the world, are left free, dots where there is room; sizes in pixels
   * @returns {{x, y, width, height}[]} the boxes written in, by their middles in pixels of the world
   */
  function write(areas, rows, { shown, circles, dots = [], keepOff = [], format }) {
    group.clearLayers();
    if (!shown) {
      return [];
    }
    const project = (lat, lon) => map.project([lat, lon]);
    const boxOf = ({ lat, lon, size }) => ({ ...pixels(project(lat, lon)), width: size + 2, height: size + 2 });
    const placed = placeLabels(wanted(areas, rows, format, project, faceOf()), [...circles.map(boxOf), ...keepOff, ...edgesOf(map.getPixelBounds())], dots.map(boxOf));
    for (const { x, y, row } of placed) {
      new Marker(map.unproject([x, y]), { pane, interactive: false, keyboard: false, icon: label(row, format) }).addTo(group);
    }
    return placed.map(({ x, y, width, height }) => ({ x, y, width, height }));
  }

  /** Height of a line and width of a text in pixels, at the text size of now. */
  function faceOf() {
    const { fontSize, fontFamily } = getComputedStyle(map.getContainer());
    ruler.font = `600 ${fontSize} ${fontFamily}`;
    return { line: parseFloat(fontSize) * LINE, measure: (text) => ruler.measureText(text).width };
  }

  return { write };
}

/** The edges of what is in sight, as boxes: a name is read whole or not at all. */
function edgesOf({ min, max }) {
  const { x, y } = min.add(max).divideBy(2);
  const [width, height] = [max.x - min.x, max.y - min.y];
  return [
    { x: min.x, y, width: 1, height },
    { x: max.x, y, width: 1, height },
    { x, y: min.y, width, height: 1 },
    { x, y: max.y, width, height: 1 },
  ];
}

/** Labels of the areas that are large enough, the largest first. */
function wanted(areas, rows, format, project, { line, measure }) {
  const list = [];
  for (const [code, { geometry, bounds, center }] of areas) {
    const row = rows.get(code);
    const low = project(bounds.getSouth(), bounds.getWest());
    const high = project(bounds.getNorth(), bounds.getEast());
    const [wide, tall] = [high.x - low.x, low.y - high.y];
    if (row && wide > 56 && tall > 34) {
      const at = center ? new LatLng(center[1], center[0]) : bounds.getCenter();
      const width = Math.max(measure(row.name), measure(figureOf(row, format))) + 4;
      list.push({ ...pixels(project(at.lat, at.lng)), width, height: 2 * line, weight: wide * tall, row, inside: insideOf(geometry, project) });
    }
  }
  return list.sort((left, right) => right.weight - left.weight);
}

const figureOf = (row, format) => row.label ?? format.percent(row.share);

const pixels = ({ x, y }) => ({ x, y });

/** Whether a point of the screen is inside the outer rings of a geometry, by crossings of a ray. */
function insideOf(geometry, project) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let rings = null;
  return (x, y) => {
    rings ??= polygons.map(([ring]) => ring.map(([lon, lat]) => project(lat, lon)));
    return rings.some((ring) => crossings(ring, x, y) % 2 === 1);
  };
}

function crossings(ring, x, y) {
  let count = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
      count++;
    }
  }
  return count;
}

function label(row, format) {
  const box = document.createElement('div');
  box.className = 'area-name';
  const name = document.createElement('span');
  name.textContent = row.name;
  const share = document.createElement('b');
  share.textContent = figureOf(row, format);
  box.append(name, share);
  return new DivIcon({ className: 'area-name-anchor', html: box, iconSize: [0, 0] });
}
