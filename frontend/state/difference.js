// Right against left: what differs in each area, and whether the order of the areas stays. No DOM here.

/** Upper bounds of the steps away from equal, in percentage points; what lies beyond the last is the last step but one. */
export const POINT_STEPS = Object.freeze([5, 25]);
/** The same in people, for streets and for communities. */
export const PEOPLE_STEPS = Object.freeze({ street: Object.freeze([1000, 5000]), community: Object.freeze([100, 500]) });
/** A difference that is written as 0.0 is none. */
const EQUAL_POINTS = 0.05;

/**
 * One line per area that either side knows: the two rows and right minus left.
 *
 * @param {{code, name, counts, share}[]} left rows of `areaRow`
 * @param {{code, name, counts, share}[]} right
 * @returns {{code, name, left, right, points: number|null, people: number|null}[]} points in percentage points of the
 *     judged, people covered; null when a side has no figure
 */
export function differences(left, right) {
  const byCode = new Map(right.map((row) => [row.code, row]));
  const paired = left.map((row) => differenceOf(row, byCode.get(row.code) ?? null));
  const known = new Set(left.map((row) => row.code));
  return [...paired, ...right.filter((row) => !known.has(row.code)).map((row) => differenceOf(null, row))];
}

/** The difference of two rows, either of which may be null. */
export function differenceOf(left, right) {
  const { code, name } = left ?? right;
  const told = isKnown(left?.share) && isKnown(right?.share);
  return {
    code,
    name,
    left,
    right,
    points: told ? (right.share - left.share) * 100 : null,
    people: told ? right.counts.covered - left.counts.covered : null,
  };
}

/** Steps of a difference from -3 (right much less) over 0 (equal) to 3; null when there is none to tell. */
export function stepOf(difference, steps, equal = 0) {
  if (!isKnown(difference)) {
    return null;
  }
  if (Math.abs(difference) <= equal) {
    return 0;
  }
  const away = 1 + steps.filter((upper) => Math.abs(difference) > upper).length;
  return difference < 0 ? -away : away;
}

export const pointStep = (points) => stepOf(points, POINT_STEPS, EQUAL_POINTS);

/** The name of a step that the style sheets fill by; `-1` is hatched. */
export function stepName(step) {
  return step === null ? '-1' : step === 0 ? 'diverge-none' : `diverge-${step < 0 ? 'worse' : 'better'}-${Math.abs(step)}`;
}

export const peopleStep = (people, by) => stepOf(people, PEOPLE_STEPS[by]);

/**
 * Rows of `differences` in order of a sort key such as `-points`; `size` is that of the points either way. Rows without the
 * figure come last, ties go by code.
 */
export function sortDifferences(rows, sort, lang = 'zh-CN') {
  const down = sort.startsWith('-');
  const key = down ? sort.slice(1) : sort;
  const collator = new Intl.Collator(lang);
  const value = (row) => sortValue(row, key);
  const order = (a, b) => {
    if (!isKnown(value(a)) || !isKnown(value(b))) {
      return Number(!isKnown(value(a))) - Number(!isKnown(value(b)));
    }
    const up = key === 'name' ? collator.compare(value(a), value(b)) : value(a) - value(b);
    return down ? -up : up;
  };
  return [...rows].sort((a, b) => order(a, b) || (a.code < b.code ? -1 : 1));
}

function sortValue(row, key) {
  if (key === 'size') {
    return row.points === null ? null : Math.abs(row.points);
  }
  return key === 'left' || key === 'right' ? (row[key]?.share ?? null) : row[key];
}

/**
 * Whether the ranking by share survives the change from left to right, over the areas that both sides know.
 *
 * @returns {{areas: number, unchanged: number, moved: {code, name, from, to}|null, tau: number|null}} places are 1 for
 *     the highest share, equal shares have the same place; `moved` is the area that changed its place most
 */
export function rankingChange(rows) {
  const known = rows.filter((row) => row.points !== null);
  const left = known.map((row) => row.left.share);
  const right = known.map((row) => row.right.share);
  const [before, after] = [placesOf(left), placesOf(right)];
  const moves = known.map((row, i) => ({ code: row.code, name: row.name, from: before[i], to: after[i] }));
  const furthest = moves.reduce((most, each) => (Math.abs(each.to - each.from) > Math.abs((most?.to ?? 0) - (most?.from ?? 0)) ? each : most), null);
  return { areas: known.length, unchanged: moves.filter((each) => each.from === each.to).length, moved: furthest, tau: kendallTauB(left, right), places: new Map(moves.map((each) => [each.code, each])) };
}

/** Places of values, 1 for the highest; equal values share the best of their places. */
export function placesOf(values) {
  const sorted = [...values].sort((a, b) => b - a);
  const first = new Map();
  sorted.forEach((value, index) => first.has(value) || first.set(value, index + 1));
  return values.map((value) => first.get(value));
}

/**
 * Kendall's tau-b of two rankings of the same things: the surplus of pairs in the same order over those in the opposite
 * one, from 1 (same order) to -1 (reversed), corrected for ties. M. G. Kendall, "The treatment of ties in ranking
 * problems", Biometrika 33 (1945), 239–251. Null when one ranking is a single tie.
 */
export function kendallTauB(left, right) {
  let surplus = 0;
  let leftPairs = 0;
  let rightPairs = 0;
  for (let i = 1; i < left.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(left[i] - left[j]);
      const b = Math.sign(right[i] - right[j]);
      surplus += a * b;
      leftPairs += a * a;
      rightPairs += b * b;
    }
  }
  return leftPairs > 0 && rightPairs > 0 ? surplus / Math.sqrt(leftPairs * rightPairs) : null;
}

const isKnown = (value) => value !== null && value !== undefined;
