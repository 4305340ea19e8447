import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaRow, classOf, countsAt, groupOf, movedTo, shareOf, sortGaps, sortRows } from '../state/statistics.js';

const perMinute = (entries) => Array.from({ length: 61 }, (_, minute) => entries[minute] ?? 0);
const histogram = { elders60: perMinute({ 3: 10, 15: 20, 16: 5, 60: 1 }), beyond: { elders60: 4 }, unknown: { elders60: 7 } };

test('the minute of the limit itself is covered, the next one is not', () => {
  assert.deepEqual(countsAt(histogram, 'elders60', 15), { total: 47, covered: 30, uncovered: 10, unknown: 7 });
  assert.equal(countsAt(histogram, 'elders60', 14).covered, 10);
  assert.equal(countsAt(histogram, 'elders60', 16).covered, 35);
});

test('more minutes never cover fewer, and nobody is lost', () => {
  let before = -1;
  for (let minutes = 1; minutes <= 60; minutes++) {
    const { total, covered, uncovered, unknown } = countsAt(histogram, 'elders60', minutes);
    assert.ok(covered >= before);
    assert.equal(covered + uncovered + unknown, total);
    assert.equal(total, 47);
    before = covered;
  }
});

test('a group without data stays without data', () => {
  assert.equal(countsAt(histogram, 'residents', 15), null);
  assert.equal(shareOf(null), null);
  assert.equal(areaRow({ code: 'a', name: 'A', elders60: null }, 'elders60').share, null);
});

test('the unknown are neither covered nor uncovered', () => {
  assert.equal(shareOf({ total: 100, covered: 30, uncovered: 10, unknown: 60 }), 0.75);
  assert.equal(shareOf({ total: 60, covered: 0, uncovered: 0, unknown: 60 }), null);
});

test('a class holds its lower bound', () => {
  assert.deepEqual([0, 0.4999, 0.5, 0.7, 0.85, 0.95, 1].map(classOf), [0, 0, 1, 2, 3, 4, 4]);
  assert.equal(classOf(null), -1);
});

test('moving to other minutes forgets what depends on the limit and keeps what does not', () => {
  const area = { code: 'a', name: 'A', elders60: { total: 47, covered: 30, uncovered: 10, unknown: 7 }, medianMinutes: 12.3, fromOutsideDistrict: 5 };
  const moved = movedTo(area, histogram, 5, ['elders60', 'residents']);
  assert.equal(moved.elders60.covered, 10);
  assert.equal(moved.residents, null);
  assert.equal(moved.medianMinutes, 12.3);
  assert.equal(moved.fromOutsideDistrict, null);
});

test('rows without data come last in both directions, ties go by code', () => {
  const row = (code, uncovered) => ({ code, name: code, counts: uncovered === null ? null : { uncovered }, share: null });
  const rows = [row('c', 5), row('x', null), row('a', 5), row('b', 9)];
  assert.deepEqual(sortRows(rows, '-uncovered').map((each) => each.code), ['b', 'a', 'c', 'x']);
  assert.deepEqual(sortRows(rows, 'uncovered').map((each) => each.code), ['a', 'c', 'b', 'x']);
});

test('elder care counts the old, the rest everybody, and dwellings stand in where no people are known', () => {
  assert.equal(groupOf({ category: 'elder.dining', group: null }, true), 'elders60');
  assert.equal(groupOf({ category: 'park', group: null }, true), 'residents');
  assert.equal(groupOf({ category: 'park', group: 'elders80' }, true), 'elders80');
  assert.equal(groupOf({ category: 'elder', group: 'elders80' }, false), 'dwellings');
});

test('gaps come by the people of the group, those withheld last', () => {
  const gaps = [{ id: 'a', elders60: 5, dwellings: 9 }, { id: 'b', elders60: null, dwellings: 2 }, { id: 'c', elders60: 50, dwellings: 1 }];
  assert.deepEqual(sortGaps(gaps, 'elders60').map((gap) => gap.id), ['c', 'a', 'b']);
  assert.deepEqual(sortGaps(gaps, 'dwellings').map((gap) => gap.id), ['a', 'b', 'c']);
});

test('whom only a facility of unknown hours may serve at that time is unknown', () => {
  const at = { ...histogram, perhaps: { elders60: perMinute({ 3: 14, 15: 20, 16: 5, 60: 1 }) }, beyond: { elders60: 0 } };
  assert.deepEqual(countsAt(at, 'elders60', 15), { total: 43, covered: 30, uncovered: 2, unknown: 11 });
});
