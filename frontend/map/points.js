// Which points stand on the map for a state and its answers. No Leaflet here.
import { outcomeOf } from '../state/dwellings.js';

const NUMBERED = 20;
const NEAR = 14;
/** Pixels across of a gap without number, seen from afar. */
const DOT = 6;
/** Pixels that a number of two digits needs. */
const NUMBER = 19;
/** From far away only the largest gaps are drawn, from nearer more of those in sight. */
const OTHERS = [
  { below: 13.5, most: 100 },
  { below: 15, most: 300 },
  { below: Infinity, most: 1500 },
];
const SMALL_SCREEN = { numbered: 10, most: 0 };

/** Points in painting order: dwellings lowest, then gaps, then facilities. */
export function pointsOf({ dwellings, gaps, facilities, state, grain, limitMinutes, ...sight }) {
  const hidden = new Set(state.hidden.split(','));
  return [
    ...(dwellings && !hidden.has('dwellings') && grain === 'homes' ? dwellingPoints(dwellings, limitMinutes, state, sight) : []),
    ...(gaps && !hidden.has('gaps') ? gapPoints(gaps, state, sight) : []),
    ...(facilities && !hidden.has('facilities') ? facilityPoints(facilities, sight) : []),
  ];
}

function dwellingPoints(columns, limitMinutes, state, { bounds, zoom }) {
  const size = zoom >= NEAR ? 8 : 5;
  const { ids, lon, lat } = columns;
  const points = [];
  for (let i = 0; i < ids.length; i++) {
    if (bounds.contains([lat[i], lon[i]])) {
      const outcome = outcomeOf(columns, i, limitMinutes);
      const id = String(ids[i]);
      points.push({ lat: lat[i], lon: lon[i], sign: `dwelling-${outcome}`, size, selected: id === state.dwelling, item: { kind: 'dwelling', id, index: i } });
    }
  }
  return points;
}

/**
 * The largest carry their number of the list; from afar the others are dots, so that the ground stays visible, and so
 * is one whose number would lie on a larger one's.
 */
function gapPoints(gaps, state, sight) {
  const circles = [];
  return drawnGaps(gaps, state, sight)
    .map(({ gap, index }) => {
      const id = String(gap.id);
      const point = { lat: gap.lat, lon: gap.lon, sign: 'gap', size: gapSize(gap, sight), text: '', selected: id === state.gap, item: { kind: 'gap', id } };
      const circle = { ...point, size: Math.max(NUMBER, point.size), text: String(index + 1) };
      if (index < NUMBERED && isFree(circle, circles, sight)) {
        return circle;
      }
      return sight.zoom < NEAR ? { ...point, size: DOT } : point;
    })
    .reverse();
}

/** Whether a circle lies clear of those before it; if so, it is one of them from now on. */
function isFree({ lat, lon, size }, circles, { toPixels }) {
  const { x, y } = toPixels(lat, lon);
  const free = circles.every((each) => Math.hypot(each.x - x, each.y - y) > (each.size + size) / 2);
  if (free) {
    circles.push({ x, y, size });
  }
  return free;
}

/** The gaps that are drawn, each with its place in the list: the numbered ones, the selected one, and the largest in sight. */
export function drawnGaps(gaps, state, { zoom, bounds, small }) {
  const far = zoom < NEAR && small;
  const numbered = far ? SMALL_SCREEN.numbered : NUMBERED;
  let left = far ? SMALL_SCREEN.most : OTHERS.find(({ below }) => zoom < below).most;
  const isDrawn = (gap, index) => index < numbered || String(gap.id) === state.gap || (bounds.contains([gap.lat, gap.lon]) && left-- > 0);
  return gaps.map((gap, index) => ({ gap, index })).filter(({ gap, index }) => isDrawn(gap, index));
}

/** Area grows with the people; a group too small to be told is drawn smallest. */
function gapSize(gap, { zoom, small }) {
  const people = gap.residents ?? gap.dwellings ?? 0;
  return Math.min(40, 14 + Math.sqrt(people) / 5) * (zoom >= NEAR ? 1 : small ? 0.65 : 0.85);
}

function facilityPoints(facilities, { zoom, small }) {
  const size = zoom >= NEAR ? 12 : small ? 6 : 9;
  return facilities
    .filter((each) => each.status !== 'CLOSED')
    .map((each) => {
      const planned = each.status === 'PLANNED';
      return { lat: each.lat, lon: each.lon, sign: planned ? 'facility-planned' : 'facility-open', size: planned ? size + 2 : size, item: { kind: 'facility', facility: each } };
    });
}
