// People by minutes of walking, as bars and as a curve. No DOM here.
import { countsAt, shareOf } from './statistics.js';

const HOUR = 60;
/** Minutes shown beyond the limit even where nobody walks so long. */
const BEYOND_LIMIT = 5;

/** The last minute that has to be drawn so that nobody within the hour is left out, in steps of five. */
export function lastMinute(histograms, group, limitMinutes) {
  const longest = histograms.map(({ [group]: perMinute }) => (perMinute ?? []).findLastIndex((people) => people > 0));
  const most = Math.max(Math.ceil(limitMinutes) + BEYOND_LIMIT, ...longest);
  return Math.min(HOUR, Math.ceil(most / 5) * 5);
}

/**
 * People of a group by minutes, for bars.
 *
 * @param {object} histogram entry i: people whose walk takes i minutes, rounded up; with those beyond an hour and the unknown
 * @param {number} limitMinutes with a fraction where the standard is a distance: the bar it cuts goes with its larger part
 * @returns {{bars: {minute: number, people: number, covered: boolean}[], beyond: number, unknown: number, perhaps: number}|null}
 *     the first bar holds everybody within a minute; null when the group's people are not known. `perhaps` are those of
 *     the later bars whom a facility of unknown hours may serve in time: neither covered nor uncovered
 */
export function barsOf(histogram, group, limitMinutes, last) {
  const perMinute = histogram?.[group];
  if (!perMinute) {
    return null;
  }
  const bars = Array.from({ length: last }, (_, index) => {
    const minute = index + 1;
    const people = perMinute[minute] + (minute === 1 ? perMinute[0] : 0);
    return { minute, people, covered: minute - limitMinutes <= 0.5 };
  });
  const unknown = histogram.unknown?.[group] ?? 0;
  const counts = countsAt(histogram, group, Math.floor(limitMinutes));
  return { bars, beyond: histogram.beyond?.[group] ?? 0, unknown, perhaps: counts.unknown - unknown };
}

/** Share covered within 0, 1, … minutes, of those who can be judged; null where nobody can. */
export function curveOf(histogram, group, last) {
  if (!histogram?.[group]) {
    return null;
  }
  return Array.from({ length: last + 1 }, (_, minute) => shareOf(countsAt(histogram, group, minute)));
}
