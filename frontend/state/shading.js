// Which class each area or hexagon has, and where the classes part; the same ones each time while nothing changed. No DOM here.
import { current } from './answers.js';
import { createChanges } from './changes.js';
import { areaBreaks, niceBreaks, REFERENCE_MINUTES, shadeName } from './classes.js';
import { createGrid, gather } from './hexagons.js';
import { CLASS_BREAKS, shareOf } from './statistics.js';

/** Pixels from the middle of a hexagon to its corner, at whole zooms. */
const RADIUS = 18;
const TILE = 256;

export function createShading() {
  const changed = createChanges();
  let areas = { rows: new Map(), breaks: CLASS_BREAKS };
  let hexagons = null;
  let hexagonBreaks = [];

  /** @returns {{rows: Map, breaks: number[]}} rows with the class to shade by, and with `label`, the people left out, where that is the measure */
  function shadeAreas(state, all, { byCode, rows, group, words }) {
    // Classes part where they do for what is stored, so that colours can be compared with those of a scenario.
    const counts = current((all.stored ?? all).minuteCounts);
    if (changed('areas', [byCode, state.measure, counts, words.lang])) {
      const people = state.measure === 'people';
      const breaks = people ? areaBreaks(counts, rows, group) : CLASS_BREAKS;
      const label = (row) => (people ? { label: words.format.count(row.counts?.uncovered) } : {});
      areas = { breaks, rows: new Map([...byCode].map(([code, row]) => [code, { ...row, ...label(row), shade: shadeName(state.measure, row.counts, row.share, breaks) }])) };
    }
    return areas;
  }

  /** @returns {{grid, unit: 'people'|'dwellings', cells: Map, breaks: number[]}|null} null while the homes aren't there */
  function shadeHexagons(state, all, { limitMinutes }) {
    const columns = current(all.dwellings);
    if (!columns) {
      return null;
    }
    // Sizes step with whole zooms, so that hexagons look alike on the screen and rest while the map is moved.
    const side = RADIUS / (TILE * 2 ** Math.floor(state.view?.zoom ?? 0));
    const stored = current((all.stored ?? all).dwellings) ?? columns;
    if (changed('breaks', [stored, side, state.measure])) {
      const left = state.measure === 'people' ? [...gather(stored, REFERENCE_MINUTES, createGrid(side)).cells.values()] : [];
      hexagonBreaks = state.measure === 'people' ? niceBreaks(left.map((cell) => cell.uncovered)) : CLASS_BREAKS;
    }
    if (changed('hexagons', [columns, side, state.measure, limitMinutes])) {
      const grid = createGrid(side);
      const { unit, cells } = gather(columns, limitMinutes, grid);
      cells.forEach((cell) => (cell.shade = shadeName(state.measure, cell, shareOf(cell), hexagonBreaks)));
      hexagons = { grid, unit, cells, breaks: hexagonBreaks };
    }
    return hexagons;
  }

  return { shadeAreas, shadeHexagons };
}
