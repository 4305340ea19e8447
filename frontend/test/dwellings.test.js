import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestUncovered, outcomeOf, withMinutes } from '../state/dwellings.js';

const columns = { ids: [1, 2, 3, 4], lon: [117.2, 117.201, 117.21, 117.2], lat: [39.1, 39.1, 39.1, 39.1], minutes: [5, 20, null, null], state: [0, 0, 0, 1] };

test('the limit itself is covered; out of reach is uncovered; not on the network is unknown', () => {
  const outcomes = (limit) => columns.ids.map((_, index) => outcomeOf(columns, index, limit));
  assert.deepEqual(outcomes(5), ['covered', 'uncovered', 'uncovered', 'unknown']);
  assert.deepEqual(outcomes(4.999), ['uncovered', 'uncovered', 'uncovered', 'unknown']);
  assert.deepEqual(outcomes(60), ['covered', 'covered', 'uncovered', 'unknown']);
});

test('in time only at facilities of unknown hours is unknown, never uncovered', () => {
  const atNoon = { ...columns, perhaps: [5, 12, 16, null] };
  const outcomes = (limit) => columns.ids.map((_, index) => outcomeOf(atNoon, index, limit));
  assert.deepEqual(outcomes(15), ['covered', 'unknown', 'uncovered', 'unknown']);
  assert.deepEqual(outcomes(16), ['covered', 'unknown', 'unknown', 'unknown']);
  assert.equal(nearestUncovered(atNoon, { lon: 117.2, lat: 39.1 }, 15), '3');
});

test('a gap is told by the nearest dwelling that is uncovered', () => {
  assert.equal(nearestUncovered(columns, { lon: 117.2, lat: 39.1 }, 15), '2');
  assert.equal(nearestUncovered(columns, { lon: 117.2, lat: 39.1 }, 4), '1');
  assert.equal(nearestUncovered({ ...columns, state: [1, 1, 1, 1] }, { lon: 117.2, lat: 39.1 }, 15), null);
});

test('dwellings come longest walk first, the unknown last', () => {
  const listed = withMinutes([{ id: 1 }, { id: 4 }, { id: 2 }, { id: 3 }, { id: 9 }], columns, 15);
  assert.deepEqual(listed.map((each) => each.id), ['3', '2', '1', '4', '9']);
});
