// Classes of numbers of people for shading. No DOM here.
import { classOf, countsAt } from './statistics.js';

/** Shades of a palette. */
const SHADES = 5;
/** The minutes whose counts set the breaks, so that a shade means the same wherever the slider stands. */
export const REFERENCE_MINUTES = 15;

/**
 * Breaks at the fifths of the values, rounded so that they can be read, each above the one before. Zeros set no break.
 *
 * @param {number[]} values
 * @returns {number[]} lower bounds of the second to the last class; fewer than four when the values are few or alike
 */
export function niceBreaks(values) {
  const sorted = values.filter((value) => value > 0).sort((left, right) => left - right);
  const breaks = [];
  for (let fifth = 1; fifth < SHADES && sorted.length > 0; fifth++) {
    const rounded = roundNicely(sorted[Math.floor((fifth * sorted.length) / SHADES)]);
    if (rounded > (breaks.at(-1) ?? 0) && rounded <= sorted.at(-1)) {
      breaks.push(rounded);
    }
  }
  return breaks;
}

/** To the nearest of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten; whole numbers below ten stay as they are. */
function roundNicely(value) {
  if (value < 10) {
    return Math.max(1, Math.round(value));
  }
  const power = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
  return steps.reduce((best, step) => (Math.abs(step * power - value) < Math.abs(best - value) ? step * power : best), power);
}

/** The class of a number among breaks, as its place in a palette of five: the lowest is 0, the highest of any is 4. */
export function shadeOf(value, breaks) {
  return paletteIndex(breaks.filter((lower) => value >= lower).length, breaks.length);
}

/** The shade of the class at a place among `breaks.length + 1`: few classes are spread over the whole palette. */
export function paletteIndex(index, breaks) {
  return breaks === 0 ? 0 : Math.round((index * (SHADES - 1)) / breaks);
}

/** The name of the class that a style sheet shades by; `-1` is hatched: nobody could be judged, or no counts are known. */
export function shadeName(measure, counts, share, breaks) {
  if (measure === 'share') {
    return String(classOf(share));
  }
  return !counts || counts.covered + counts.uncovered === 0 ? '-1' : `people-${shadeOf(counts.uncovered, breaks)}`;
}

/** Breaks of the people left out of each area at the reference minutes; of those given where the counts per minute aren't known. */
export function areaBreaks(minuteCounts, rows, group) {
  const counts = minuteCounts ? minuteCounts.areas.map((area) => countsAt(area, group, REFERENCE_MINUTES)) : rows.map((row) => row.counts);
  return niceBreaks(counts.filter(Boolean).map((each) => each.uncovered));
}
