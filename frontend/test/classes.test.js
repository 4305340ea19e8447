import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaBreaks, niceBreaks, shadeName, shadeOf } from '../state/classes.js';

test('breaks are round, rise, and part the values into fifths', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index + 1) * 97);
  const breaks = niceBreaks(values);
  assert.deepEqual(breaks, [2000, 4000, 6000, 8000]);
  const sizes = [0, 1, 2, 3, 4].map((shade) => values.filter((value) => shadeOf(value, breaks) === shade).length);
  assert.ok(sizes.every((size) => size >= 15 && size <= 25), String(sizes));
});

test('values alike or few give fewer breaks, none for nothing', () => {
  assert.deepEqual(niceBreaks([]), []);
  assert.deepEqual(niceBreaks([0, 0, 0]), []);
  assert.deepEqual(niceBreaks([7, 7, 7]), [7]);
  assert.deepEqual(niceBreaks([1, 2, 3]), [1, 2, 3]);
});

test('no break lies above the largest value', () => {
  assert.ok(niceBreaks([96, 97, 98, 99]).every((each) => each <= 99));
});

test('the lowest and the highest class take the ends of the palette', () => {
  assert.equal(shadeOf(0, [10, 100]), 0);
  assert.equal(shadeOf(50, [10, 100]), 2);
  assert.equal(shadeOf(100, [10, 100]), 4);
  assert.equal(shadeOf(0, []), 0);
});

test('nobody judged is hatched by either measure, nobody left out is the lowest class', () => {
  const unjudged = { covered: 0, uncovered: 0, unknown: 9 };
  assert.equal(shadeName('people', unjudged, null, [10]), '-1');
  assert.equal(shadeName('share', unjudged, null, []), '-1');
  assert.equal(shadeName('people', null, null, []), '-1');
  assert.equal(shadeName('people', { covered: 5, uncovered: 0, unknown: 0 }, 1, [10]), 'people-0');
});

test('the breaks of areas are those at 15 minutes, wherever the slider stands', () => {
  const histogram = (far) => ({ residents: Array.from({ length: 61 }, (_, minute) => (minute === 16 ? far : 1)), beyond: {}, unknown: {} });
  const counts = { areas: [100, 200, 300, 400, 500].map(histogram) };
  const rows = [{ counts: { uncovered: 1 } }];
  const breaks = areaBreaks(counts, rows, 'residents');
  assert.deepEqual(breaks, areaBreaks(counts, [], 'residents'));
  assert.equal(breaks.length, 4);
  assert.deepEqual(areaBreaks(null, rows, 'residents'), [1]);
});
