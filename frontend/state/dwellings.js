// Reading the columns of dwellings. No DOM here.

/** Covered, uncovered or unknown at a limit: what one dwelling of the columns is. */
export function outcomeOf({ minutes, perhaps, state }, index, limitMinutes) {
  const inTime = (times) => times[index] !== null && times[index] <= limitMinutes;
  if (state[index] !== 0) {
    return 'unknown';
  }
  if (inTime(minutes)) {
    return 'covered';
  }
  // In time only at a facility whose hours nobody knows.
  return perhaps && inTime(perhaps) ? 'unknown' : 'uncovered';
}

/** The uncovered dwelling nearest to a point, as its id; null when there is none. */
export function nearestUncovered(columns, point, limitMinutes) {
  const { ids, lon, lat } = columns;
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let best = null;
  let bestDistance = Infinity;
  for (let i = 0; i < ids.length; i++) {
    const distance = Math.hypot((lon[i] - point.lon) * shrink, lat[i] - point.lat);
    if (distance < bestDistance && outcomeOf(columns, i, limitMinutes) === 'uncovered') {
      best = String(ids[i]);
      bestDistance = distance;
    }
  }
  return best;
}

/** Dwellings of a list with their minutes and outcome out of the columns, longest walk first, the unknown last. */
export function withMinutes(list, columns, limitMinutes) {
  const indexOf = new Map(columns.ids.map((id, index) => [String(id), index]));
  const order = { uncovered: 0, covered: 1, unknown: 2 };
  return list
    .map((dwelling) => {
      const index = indexOf.get(String(dwelling.id));
      const minutes = index === undefined ? null : columns.minutes[index];
      return { ...dwelling, id: String(dwelling.id), minutes, outcome: index === undefined ? 'unknown' : outcomeOf(columns, index, limitMinutes) };
    })
    .sort((left, right) => order[left.outcome] - order[right.outcome] || (right.minutes ?? Infinity) - (left.minutes ?? Infinity) || left.id.localeCompare(right.id));
}
