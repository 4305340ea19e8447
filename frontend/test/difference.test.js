import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, kendallTauB, peopleStep, placesOf, pointStep, rankingChange, sortDifferences, stepName } from '../state/difference.js';

const row = (code, covered, uncovered) => ({ code, name: code, counts: { covered, uncovered, unknown: 0 }, share: covered + uncovered ? covered / (covered + uncovered) : null });

test('a difference is right less left, in points and in people, and none where a side has no figure', () => {
  const rows = differences([row('a', 50, 50), row('b', 0, 0), row('c', 1, 1)], [row('a', 75, 25), row('b', 5, 5), row('d', 1, 3)]);
  assert.deepEqual(rows.map(({ code, points, people }) => [code, points, people]), [['a', 25, 25], ['b', null, null], ['c', null, null], ['d', null, null]]);
});

test('steps lie evenly about equal, and what is written 0.0 is equal', () => {
  assert.deepEqual([-40, -25, -5, -0.06, -0.04, 0, 0.05, 3, 5.1, 25, 25.1].map(pointStep), [-3, -2, -1, -1, 0, 0, 0, 1, 2, 2, 3]);
  assert.equal(pointStep(null), null);
  assert.deepEqual([-3, 0, 2, null].map(stepName), ['diverge-worse-3', 'diverge-none', 'diverge-better-2', '-1']);
  assert.deepEqual([-5001, -1, 0, 1000, 1001].map((people) => peopleStep(people, 'street')), [-3, -1, 0, 1, 2]);
  assert.equal(peopleStep(501, 'community'), 3);
});

test('sorting puts what is not known last either way', () => {
  const rows = differences([row('a', 1, 1), row('b', 0, 0), row('c', 1, 3)], [row('a', 1, 1), row('b', 1, 1), row('c', 4, 0)]);
  assert.deepEqual(sortDifferences(rows, '-points').map(({ code }) => code), ['c', 'a', 'b']);
  assert.deepEqual(sortDifferences(rows, 'points').map(({ code }) => code), ['a', 'c', 'b']);
  const falling = differences([row('a', 9, 1), row('b', 9, 1)], [row('a', 8, 2), row('b', 1, 9)]);
  assert.deepEqual(sortDifferences(falling, '-size').map(({ code }) => code), ['b', 'a']);
  assert.deepEqual(sortDifferences(rows, 'left').map(({ code }) => code), ['c', 'a', 'b']);
  assert.deepEqual(sortDifferences(rows, '-name').map(({ code }) => code), ['c', 'b', 'a']);
});

test('equal values share a place', () => {
  assert.deepEqual(placesOf([0.9, 0.7, 0.9, 0.1]), [1, 3, 1, 4]);
});

// Worked by hand: of the ten pairs 8 stand in the same order, one is tied on the left only and one on the right only, so
// tau-b = 8 / sqrt((8 + 1) * (8 + 1)).
test('tau-b of five things with a tie in each ranking', () => {
  const left = [1, 2, 2, 4, 5];
  const right = [1, 2, 3, 3.5, 3.5];
  assert.ok(Math.abs(kendallTauB(left, right) - 8 / 9) < 1e-12);
  assert.ok(Math.abs(kendallTauB(left, [1, 3, 4, 2.5, 4]) - tauByPairs(left, [1, 3, 4, 2.5, 4])) < 1e-12);
});

test('tau-b is 1 for the same order, -1 for the reverse, and nothing for a single tie', () => {
  assert.equal(kendallTauB([1, 2, 3], [10, 20, 30]), 1);
  assert.equal(kendallTauB([1, 2, 3], [3, 2, 1]), -1);
  assert.equal(kendallTauB([1, 1, 1], [3, 2, 1]), null);
  assert.equal(kendallTauB([], []), null);
});

test('a ranking tells how many keep their place and who moved furthest', () => {
  const rows = differences([row('a', 9, 1), row('b', 8, 2), row('c', 7, 3), row('d', 0, 0)], [row('a', 5, 5), row('b', 8, 2), row('c', 7, 3), row('d', 1, 1)]);
  const change = rankingChange(rows);
  assert.deepEqual([change.areas, change.unchanged], [3, 0]);
  assert.deepEqual(change.moved, { code: 'a', name: 'a', from: 1, to: 3 });
  assert.ok(Math.abs(change.tau + 1 / 3) < 1e-12);
});

test('nobody moved furthest when nobody moved', () => {
  const same = [row('a', 9, 1), row('b', 8, 2)];
  assert.equal(rankingChange(differences(same, same)).moved, null);
});

/** The same by counting pairs of each kind, as the definition has it. */
function tauByPairs(left, right) {
  const count = { same: 0, opposite: 0, leftOnly: 0, rightOnly: 0 };
  for (let i = 0; i < left.length; i++) {
    for (let j = i + 1; j < left.length; j++) {
      const product = (left[i] - left[j]) * (right[i] - right[j]);
      if (product !== 0) {
        count[product > 0 ? 'same' : 'opposite']++;
      } else if (left[i] === left[j] && right[i] !== right[j]) {
        count.leftOnly++;
      } else if (left[i] !== left[j] && right[i] === right[j]) {
        count.rightOnly++;
      }
    }
  }
  const { same, opposite, leftOnly, rightOnly } = count;
  return (same - opposite) / Math.sqrt((same + opposite + leftOnly) * (same + opposite + rightOnly));
}
