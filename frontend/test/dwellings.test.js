import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestUncovered, outcomeOf, withMinutes } from '../state/dwellings.js';

const columns = { ids: [1, 2, 3, 4], lon: [117.2, 117.201, 117.21, 117.2], lat: [39.1, 39.1, 39.1, 39.1], minutes: [5, 20, null, null], state: [0, 0, 0, 1] };

test('the limit itself is covered; out of reach is uncovered; not on the network is unknown', () => {
  assert.equal(outcomeOf(0, 15, 15), 'covered');
  assert.equal(outcomeOf(0, 15.001, 15), 'uncovered');
  assert.equal(outcomeOf(0, null, 60), 'uncovered');
  assert.equal(outcomeOf(1, null, 60), 'unknown');
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
