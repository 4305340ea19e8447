// Which class each area has on each side, the same breaks on both; or the class of what differs. No DOM here.
import { current } from './answers.js';
import { createChanges } from './changes.js';
import { areaBreaks, shadeName } from './classes.js';
import { peopleStep, pointStep, stepName } from './difference.js';
import { CLASS_BREAKS } from './statistics.js';

/**
 * @param {{people: (row) => string, points: (row) => string, counted: (row) => string}} label what is written on an area:
 *     those left out on a side, and the difference in points and in people covered
 * @returns {(state, view, answers) => {left: Map, right: Map|null, breaks: number[]}} rows with `shade` and, where that is
 *     not the share, `label`, by code; one picture on the left where the difference is shown. The same while nothing changed
 */
export function createCompareShading() {
  const changed = createChanges();
  let shaded = null;
  return (state, view, answers, label) => {
    const counts = [current(answers.left.minuteCounts), current(answers.right.minuteCounts)];
    if (changed('shades', [view.rows, state.mode, state.measure, state.by, state.lang, ...counts])) {
      shaded = state.mode === 'difference' ? differenceShades(state, view.rows, label) : sideShades(state, view, counts, label);
    }
    return shaded;
  };
}

function differenceShades({ measure, by }, rows, label) {
  const people = measure === 'people';
  const shadeOf = (row) => stepName(people ? peopleStep(row.people, by) : pointStep(row.points));
  return { left: new Map(rows.map((row) => [row.code, { ...row, shade: shadeOf(row), label: people ? label.counted(row) : label.points(row) }])), right: null, breaks: [] };
}

function sideShades({ measure }, { left, right, group }, counts, label) {
  const people = measure === 'people';
  const together = counts.every(Boolean) ? { areas: counts.flatMap((each) => each.areas) } : null;
  const breaks = people ? areaBreaks(together, [...left.rows, ...right.rows], group) : CLASS_BREAKS;
  // Of a service that is nowhere nobody can be told to be left out more or less.
  const shadeOf = (row) => (row.share === null ? '-1' : shadeName(measure, row.counts, row.share, breaks));
  const shades = ({ rows }) => new Map(rows.map((row) => [row.code, { ...row, shade: shadeOf(row), ...(people ? { label: label.people(row) } : {}) }]));
  return { left: shades(left), right: shades(right), breaks };
}
