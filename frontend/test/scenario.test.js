import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_CHANGES, moved, movedTo, readScenario, redo, removed, START, step, undo, withFacility, without, withSite, withWalkway, writeScenario } from '../state/scenario.js';
import { readQuery, writeQuery } from '../state/url.js';

const LINE = 'add:elder.dining,117.2091,39.1023;move:1234,117.21,39.1;remove:55;open:117.2,39.11;close:117.22,39.12';

test('a line of an address reads as changes and is written as it was', () => {
  const changes = readScenario(LINE);
  assert.deepEqual(changes.map(({ type }) => type), ['add', 'move', 'remove', 'openWalkway', 'closeWalkway']);
  assert.deepEqual(changes[1], { type: 'move', facility: 1234, lon: 117.21, lat: 39.1 });
  assert.equal(writeScenario(changes), LINE);
});

test('what cannot be meant is left out, and the rest stays', () => {
  for (const bad of ['burn:1', 'add:117.2,39.1', 'add:x,NaN,39', 'add:x,1e3,39', 'add:x,190,39', 'add:x,117,91', 'add:<b>,117,39', 'move:0,117,39', 'move:7', 'remove:1.5', 'remove:-1', 'remove:1,2', 'open:117', 'open:1,2,3', 'add', '', ':', 'constructor:1', 'toString:1', 'remove:99999999999']) {
    assert.equal(writeScenario(readScenario(`${bad};remove:55`)), 'remove:55', bad);
  }
  assert.equal(readScenario(null).length, 0);
});

test('a facility has one change, and fifty changes are the most', () => {
  assert.equal(writeScenario(readScenario('remove:5;move:5,117,39')), 'remove:5');
  const many = Array.from({ length: 60 }, (_, i) => `remove:${i + 1}`).join(';');
  const changes = readScenario(many);
  assert.equal(changes.length, MOST_CHANGES);
  assert.equal(withSite(changes, 'park', 117, 39), changes);
  assert.equal(withFacility(changes, moved(5, 117, 39)).length, MOST_CHANGES);
});

test('places are kept to a metre, so that what is computed is what the link says', () => {
  const changes = withSite([], 'park', 117.20911119, 39.1023);
  assert.equal(changes[0].lon, 117.20911);
  assert.deepEqual(readScenario(writeScenario(changes)), changes);
});

test('changes are replaced, never changed', () => {
  const first = withSite([], 'park', 117, 39);
  const second = withFacility(withWalkway(first, 'openWalkway', 117.1, 39.1), moved(7, 117.3, 39.3));
  const third = withFacility(second, removed(7));
  assert.equal(writeScenario(second), 'add:park,117,39;open:117.1,39.1;move:7,117.3,39.3');
  assert.equal(writeScenario(third), 'add:park,117,39;open:117.1,39.1;remove:7');
  assert.equal(writeScenario(movedTo(third, 0, 117.5, 39.5)), 'add:park,117.5,39.5;open:117.1,39.1;remove:7');
  assert.equal(writeScenario(without(third, 1)), 'add:park,117,39;remove:7');
  assert.equal(first.length, 1);
});

test('steps go back and forth exactly, and a new step forgets those taken back', () => {
  let history = step(step(START, ''), 'remove:1');
  const back = undo(history, 'remove:1;remove:2');
  assert.equal(back.text, 'remove:1');
  const forth = redo(back.history, back.text);
  assert.equal(forth.text, 'remove:1;remove:2');
  assert.deepEqual(forth.history, history);
  history = step(back.history, back.text);
  assert.equal(redo(history, 'remove:3'), null);
  assert.equal(undo(START, ''), null);
});

test('the address holds the scenario, readable', () => {
  const query = writeQuery({ ...readQuery(''), whatIf: LINE });
  assert.equal(query, `whatIf=${LINE}`);
  assert.equal(readQuery(query).whatIf, LINE);
  assert.equal(readQuery('whatIf=burn:1').whatIf, null);
});
