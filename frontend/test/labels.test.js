import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../map/labels.js';

const anywhere = () => true;
const label = (x, y, inside = anywhere) => ({ x, y, width: 60, height: 30, inside });

test('a label with nothing in its way stays where it is', () => {
  assert.deepEqual(placeLabels([label(100, 100)], []).map(({ x, y }) => [x, y]), [[100, 100]]);
});

test('labels at one place move apart, and off the circles', () => {
  const circle = { x: 100, y: 100, width: 30, height: 30 };
  const boxes = [circle, ...placeLabels([label(100, 100), label(100, 100)], [circle])];
  for (const [i, left] of boxes.entries()) {
    for (const right of boxes.slice(i + 1)) {
      const apart = Math.abs(left.x - right.x) * 2 >= left.width + right.width || Math.abs(left.y - right.y) * 2 >= left.height + right.height;
      assert.ok(apart, JSON.stringify([left, right]));
    }
  }
  assert.equal(boxes.length, 3);
});

test('a label without room in its area is left out, the first one keeps its place', () => {
  const only = (x, y) => x === 100 && y === 100;
  assert.equal(placeLabels([label(100, 100, only), label(100, 100, only)], []).length, 1);
});
