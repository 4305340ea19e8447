// Figures of one area: counts, shares, order, classes. No DOM here.

/** Lower bounds of the shading classes; the first class begins at 0, the last ends at 1. Fixed, so that colours mean the same at every setting. */
export const CLASS_BREAKS = Object.freeze([0.5, 0.7, 0.85, 0.95]);

/** Class of a share, 0 (least covered) to 4; -1 when there is no data. */
export function classOf(share) {
  if (share === null || share === undefined) {
    return -1;
  }
  return CLASS_BREAKS.filter((lower) => share >= lower).length;
}

/** Covered among those that could be judged, 0 to 1; null when nobody could, since unknown is neither. */
export function shareOf(counts) {
  const judged = counts ? counts.covered + counts.uncovered : 0;
  return judged > 0 ? counts.covered / judged : null;
}

/**
 * Counts at a limit of whole minutes, out of the people per minute of walking.
 *
 * @param {{[group: string]: number[], beyond: object, unknown: object, perhaps?: object}} histogram entry i: people whose walk takes i minutes, rounded up
 */
export function countsAt(histogram, group, minutes) {
  const perMinute = histogram[group];
  if (!perMinute) {
    return null;
  }
  const covered = sum(perMinute.slice(0, minutes + 1));
  const others = sum(perMinute.slice(minutes + 1)) + (histogram.beyond?.[group] ?? 0);
  // Those whom only a facility of unknown hours may serve at that time.
  const perhaps = histogram.perhaps?.[group] ? sum(histogram.perhaps[group].slice(0, minutes + 1)) - covered : 0;
  const unlinked = histogram.unknown?.[group] ?? 0;
  return { total: covered + others + unlinked, covered, uncovered: others - perhaps, unknown: unlinked + perhaps };
}

/** One line of the table for one area and one group. */
export function areaRow(area, group) {
  const counts = area[group] ?? null;
  return {
    code: area.code,
    name: area.name,
    streetName: area.streetName ?? null,
    counts,
    share: shareOf(counts),
    median: area.medianMinutes ?? null,
    p90: area.p90Minutes ?? null,
  };
}

/**
 * The areas of an answer with their counts moved to another number of minutes. What depends on the limit and can't be
 * had from the counts per minute (people owed to outside facilities) becomes null: not yet known.
 */
export function movedTo(area, histogram, minutes, groups) {
  const moved = { ...area, fromOutsideDistrict: null };
  for (const group of groups) {
    moved[group] = histogram ? countsAt(histogram, group, minutes) : null;
  }
  return moved;
}

/** Rows in order of a sort key such as `-uncovered`; rows without data come last either way, ties go by code. */
export function sortRows(rows, sort, lang = 'zh-CN') {
  const down = sort.startsWith('-');
  const key = down ? sort.slice(1) : sort;
  const collator = new Intl.Collator(lang);
  const order = (left, right) => {
    const a = sortValue(left, key);
    const b = sortValue(right, key);
    if (a === null || b === null) {
      return (a === null) - (b === null);
    }
    const ascending = typeof a === 'string' ? collator.compare(a, b) : a - b;
    return down ? -ascending : ascending;
  };
  return [...rows].sort((left, right) => order(left, right) || (left.code < right.code ? -1 : 1));
}

function sortValue(row, key) {
  if (key === 'name' || key === 'share' || key === 'median' || key === 'p90') {
    return row[key];
  }
  return row.counts ? row.counts[key] : null;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whose counts are shown: the group chosen, else the old for elder care and everybody for the rest; dwellings where no people are known. */
export function groupOf(state, peopleKnown) {
  if (!peopleKnown) {
    return 'dwellings';
  }
  return state.group ?? (state.category === 'elder' || state.category.startsWith('elder.') ? 'elders60' : 'residents');
}

/** Gaps with most people of the group first; those too small to be told come last, ties go by the dwellings. */
export function sortGaps(gaps, group) {
  return [...gaps].sort((left, right) => (right[group] ?? -1) - (left[group] ?? -1) || right.dwellings - left.dwellings || String(left.id).localeCompare(String(right.id)));
}
