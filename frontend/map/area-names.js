// Name and share of each area, written where nothing else stands, so that the colour is never the only sign.
import { DivIcon, LatLng, LayerGroup, Marker } from './leaflet.js';
import { placeLabels } from './labels.js';

/** Sizes of letters of 12 pixels. */
const TYPE = 12;
const LINE = 15;
const FULL_WIDTH = 12.5;
const HALF_WIDTH = 7;

/** @param {string} pane where the names lie */
export function createAreaNames(map, pane = 'names') {
  const group = new LayerGroup().addTo(map);

  /**
   * @param {Map} areas geometry, bounds and centre by code
   * @param {Map} rows name and share by code
   * @param {{shown: boolean, circles: {lat, lon, size}[], keepOff?: {x, y, width, height}[], figure: (row) => string}} options
   *     circles are left free, sizes in pixels, and so are the boxes to keep off, in pixels of the projection; `figure`
   *     is what is written beneath a name
   */
  function write(areas, rows, { shown, circles, keepOff = [], figure }) {
    group.clearLayers();
    if (!shown) {
      return;
    }
    const project = (lat, lon) => map.project([lat, lon]);
    const taken = circles.map(({ lat, lon, size }) => ({ ...pixels(project(lat, lon)), width: size + 2, height: size + 2 }));
    const scale = parseFloat(getComputedStyle(map.getContainer()).fontSize) / TYPE;
    for (const { x, y, row } of placeLabels(wanted(areas, rows, figure, project, scale), [...taken, ...keepOff])) {
      new Marker(map.unproject([x, y]), { pane, interactive: false, keyboard: false, icon: label(row, figure) }).addTo(group);
    }
  }

  return { write };
}

/** Labels of the areas that are large enough, the largest first. */
function wanted(areas, rows, figure, project, scale) {
  const list = [];
  for (const [code, { geometry, bounds, center }] of areas) {
    const row = rows.get(code);
    const low = project(bounds.getSouth(), bounds.getWest());
    const high = project(bounds.getNorth(), bounds.getEast());
    const [wide, tall] = [high.x - low.x, low.y - high.y];
    if (row && wide > 56 * scale && tall > 34 * scale) {
      const at = center ? new LatLng(center[1], center[0]) : bounds.getCenter();
      const width = scale * Math.max(widthOf(row.name), widthOf(figure(row)));
      list.push({ ...pixels(project(at.lat, at.lng)), width, height: 2 * LINE * scale, weight: wide * tall, row, inside: insideOf(geometry, project) });
    }
  }
  return list.sort((left, right) => right.weight - left.weight);
}

function widthOf(text) {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? FULL_WIDTH : HALF_WIDTH), 0);
}

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

function label(row, figure) {
  const box = document.createElement('div');
  box.className = 'area-name';
  const name = document.createElement('span');
  name.textContent = row.name;
  const share = document.createElement('b');
  share.textContent = figure(row);
  box.append(name, share);
  return new DivIcon({ className: 'area-name-anchor', html: box, iconSize: [0, 0] });
}
