import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGrid, gather, project, widthMetres } from '../state/hexagons.js';

const GRID = createGrid(1 / 200_000);

/** Longitude and latitude of a point given as fractions of the world. */
function unproject(x, y) {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

test('the projection puts 0,0 in the middle of the world and the date line at its edge', () => {
  assert.deepEqual(project(0, 0), [0.5, 0.5]);
  assert.equal(project(-180, 0)[0], 0);
  assert.ok(project(117, 39)[1] < 0.5);
});

test('a cell holds its own middle and every point nearer to it than to another', () => {
  const cell = GRID.cellOf(117.2, 39.1);
  const [x, y] = GRID.middleOf(cell);
  assert.deepEqual(GRID.cellOf(...unproject(x, y)), cell);
  for (let turn = 0; turn < 12; turn++) {
    const angle = (turn * Math.PI) / 6;
    const inside = 0.85 * GRID.side;
    assert.deepEqual(GRID.cellOf(...unproject(x + Math.cos(angle) * inside, y + Math.sin(angle) * inside)), cell, `turn ${turn}`);
  }
});

test('beyond a side lies the neighbour', () => {
  const cell = GRID.cellOf(117.2, 39.1);
  const [x, y] = GRID.middleOf(cell);
  const beyond = 1.1 * (Math.sqrt(3) / 2) * GRID.side;
  assert.deepEqual(GRID.cellOf(...unproject(x + beyond, y)), { q: cell.q + 1, r: cell.r });
  assert.deepEqual(GRID.cellOf(...unproject(x - beyond, y)), { q: cell.q - 1, r: cell.r });
});

test('the width is told in metres on the ground, narrower towards the pole', () => {
  const side = 100 / 40_075_016.7;
  assert.equal(Math.round(widthMetres({ side }, 0)), 173);
  assert.equal(Math.round(widthMetres({ side }, 60)), 87);
});

test('every home is in exactly one hexagon, and people add up', () => {
  const columns = homes([
    [117.2, 39.1, 5, 100],
    [117.20001, 39.10001, 20, 30],
    [117.25, 39.1, 10, 7],
  ]);
  const { unit, cells } = gather(columns, 15, GRID);
  const [first, second] = [...cells.values()];
  assert.equal(unit, 'people');
  assert.equal(cells.size, 2);
  assert.deepEqual([first.homes, first.covered, first.uncovered, first.unknown], [2, 100, 30, 0]);
  assert.deepEqual([second.homes, second.covered], [1, 7]);
});

test('a home that could not be judged is unknown, and withheld people add to no count', () => {
  const columns = homes([
    [117.2, 39.1, null, 50],
    [117.2, 39.1, 3, null],
  ]);
  columns.state[0] = 1;
  const [cell] = [...gather(columns, 15, GRID).cells.values()];
  assert.deepEqual([cell.homes, cell.withheld, cell.covered, cell.uncovered, cell.unknown], [2, 1, 0, 0, 50]);
});

test('where no people are known homes are counted', () => {
  const columns = homes([
    [117.2, 39.1, 3, null],
    [117.2, 39.1, 30, null],
  ]);
  const { unit, cells } = gather(columns, 15, GRID);
  const [cell] = [...cells.values()];
  assert.equal(unit, 'dwellings');
  assert.deepEqual([cell.covered, cell.uncovered, cell.withheld], [1, 1, 0]);
});

function homes(rows) {
  const column = (index) => rows.map((row) => row[index]);
  return { ids: rows.map((_, index) => index), lon: column(0), lat: column(1), minutes: column(2), people: column(3), state: rows.map(() => 0) };
}
