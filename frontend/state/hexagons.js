// Homes gathered in hexagons, for the grain between areas and single homes. No DOM here.
import { outcomeOf } from './dwellings.js';

const ROOT3 = Math.sqrt(3);
/** Equator in metres, on the sphere of the web map. */
const EQUATOR_METRES = 40_075_016.7;

/**
 * A grid of hexagons with a point at the top, at rest on the ground: it depends on the size alone, not on what is in sight.
 *
 * @param {number} side length of a side as a fraction of the width of the world in Web Mercator
 */
export function createGrid(side) {
  /** The cell of a place, as whole numbers `q` and `r` of axial coordinates (Red Blob Games, "Hexagonal Grids", 2013). */
  function cellOf(lon, lat) {
    const [x, y] = project(lon, lat);
    const r = (2 / 3) * (y / side);
    return rounded(x / (ROOT3 * side) - r / 2, r);
  }

  /** Middle of a cell as fractions of the world, x from the west and y from the north. */
  const middleOf = ({ q, r }) => [ROOT3 * side * (q + r / 2), 1.5 * side * r];

  return { side, cellOf, middleOf };
}

/** Fractions of the world, x from the west and y from the north. */
export function project(lon, lat) {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Longitude and latitude of a place given as fractions of the world. */
export function unproject([x, y]) {
  return { lon: x * 360 - 180, lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI };
}

/** Metres across a hexagon from side to side at a latitude. */
export function widthMetres({ side }, lat) {
  return ROOT3 * side * EQUATOR_METRES * Math.cos((lat * Math.PI) / 180);
}

/** Rounds to the nearest cell: the coordinate that moved most is set right by the other two, since q + r + s = 0. */
function rounded(q, r) {
  const s = -q - r;
  const whole = { q: Math.round(q), r: Math.round(r) };
  const moved = [Math.abs(whole.q - q), Math.abs(whole.r - r), Math.abs(Math.round(s) - s)];
  if (moved[0] > moved[1] && moved[0] > moved[2]) {
    whole.q = -whole.r - Math.round(s);
  } else if (moved[1] > moved[2]) {
    whole.r = -whole.q - Math.round(s);
  }
  return { q: whole.q + 0, r: whole.r + 0 };
}

/**
 * Counts of every hexagon with homes in it: people where they are known for at least one home of the place, else homes.
 *
 * @param {object} columns homes as the service gives them; people null where unknown or withheld
 * @returns {{unit: 'people'|'dwellings', cells: Map<string, {key, q, r, homes, withheld, covered, uncovered, unknown}>}}
 *   withheld: homes whose people aren't told, which add to no count
 */
export function gather(columns, limitMinutes, grid) {
  const people = columns.people?.some((each) => each !== null) ? columns.people : null;
  const cells = new Map();
  for (let i = 0; i < columns.ids.length; i++) {
    const { q, r } = grid.cellOf(columns.lon[i], columns.lat[i]);
    const key = `${q} ${r}`;
    const cell = cells.get(key) ?? { key, q, r, homes: 0, withheld: 0, covered: 0, uncovered: 0, unknown: 0 };
    cells.set(key, cell);
    cell.homes += 1;
    const weight = people ? people[i] : 1;
    if (weight === null) {
      cell.withheld += 1;
    } else {
      cell[outcomeOf(columns, i, limitMinutes)] += weight;
    }
  }
  return { unit: people ? 'people' : 'dwellings', cells };
}
