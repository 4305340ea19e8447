import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRanking } from '../state/ranking.js';
import { DEFAULTS } from '../state/url.js';

const STATE = { ...DEFAULTS, group: 'residents' };
const COUNTS = { covered: 6, uncovered: 4, unknown: 0, total: 10 };
const COVERAGE = { basis: 'residents', notes: [], question: {}, district: { residents: COUNTS }, areas: [{ code: '1', name: 'A', residents: COUNTS }] };
const ready = (data, key = 'now') => ({ status: 'ready', key, dataKey: key, data });
const idle = { status: 'idle', key: null, dataKey: null, data: null };

function answers(coverage, more = {}) {
  return { coverage, minuteCounts: idle, place: ready({ peopleKnown: true }), gaps: idle, ...more };
}

test('while the new figures are under way the old ones stay, marked as such', () => {
  const rank = createRanking();
  rank(STATE, answers(ready(COVERAGE)));
  const waiting = rank({ ...STATE, category: 'parking' }, answers({ ...ready(COVERAGE), key: 'next', status: 'loading' }));
  assert.equal(waiting.stale, true);
  assert.equal(waiting.rows.length, 1);
});

test('once the new question failed, nothing of the old one is shown', () => {
  const rank = createRanking();
  rank(STATE, answers(ready(COVERAGE), { gaps: ready([{ id: 1, residents: 3, dwellings: 1 }]) }));
  const failed = { ...ready([{ id: 1 }]), key: 'next', status: 'error' };
  const after = rank({ ...STATE, category: 'parking' }, answers({ ...ready(COVERAGE), key: 'next', status: 'error' }, { gaps: failed }));
  assert.equal(after.stale, false);
  assert.deepEqual(after.rows, []);
  assert.equal(after.gaps, null);
});

test('other areas are not shown under the figures of these', () => {
  const rank = createRanking();
  rank(STATE, answers(ready(COVERAGE)));
  assert.deepEqual(rank({ ...STATE, by: 'community' }, answers({ ...ready(COVERAGE), key: 'next', status: 'loading' })).rows, []);
});

test('the same rows are given as long as nothing changed', () => {
  const rank = createRanking();
  const all = answers(ready(COVERAGE));
  assert.equal(rank(STATE, all).rows, rank(STATE, all).rows);
});
