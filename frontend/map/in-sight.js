// What lies in sight of the map, nearest its middle first, for those who read it as a list. No Leaflet here.
import { unproject } from '../state/hexagons.js';

const METRES_PER_DEGREE = 111_195;
const TILE = 256;
/** Clockwise from north. */
const DIRECTIONS = Object.freeze(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
/** Listed of each kind; who wants others moves the map or zooms in. */
const MOST = 60;
/** Nearer than this no direction is told. */
const HERE_METRES = 30;

/** In the order in which they are listed. */
const KINDS = Object.freeze(['facility', 'gap', 'hexagon', 'dwelling']);

/**
 * Hexagons as points of the map: their middles, as large on the screen as they are drawn.
 *
 * @param {{grid, cells: Map}|null} hexagons as they are drawn, null where there are none
 */
export function hexagonMarks(hexagons, zoom) {
  const cells = [...(hexagons?.cells.values() ?? [])];
  const size = hexagons && 2 * hexagons.grid.side * TILE * 2 ** zoom;
  return cells.map((cell) => ({ ...unproject(hexagons.grid.middleOf(cell)), size, item: { kind: 'hexagon', cell } }));
}

/**
 * @param {{lat, lon, size, item: {kind}}[]} marks
 * @param {{contains: (lat, lon) => boolean, centre: {lat, lon}}} view
 * @returns {{kind, total: number, marks: object[]}[]} kinds with something in sight, each mark with its `metres` and
 *   `direction` (null near by) from the middle
 */
export function inSight(marks, { contains, centre }) {
  return KINDS.map((kind) => {
    const those = marks.filter((mark) => mark.item.kind === kind && contains(mark.lat, mark.lon)).map((mark) => ({ ...mark, ...fromCentre(centre, mark) }));
    return { kind, total: those.length, marks: those.sort((left, right) => left.metres - right.metres).slice(0, MOST) };
  }).filter(({ total }) => total > 0);
}

/** How far and which way, on a plane that touches the earth at the middle: good to a metre within a city. */
export function fromCentre(centre, { lat, lon }) {
  const north = (lat - centre.lat) * METRES_PER_DEGREE;
  const east = (lon - centre.lon) * METRES_PER_DEGREE * Math.cos((centre.lat * Math.PI) / 180);
  const metres = Math.hypot(north, east);
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return { metres, direction: metres < HERE_METRES ? null : DIRECTIONS[(eighth + 8) % 8] };
}
