import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestKnown, countOf, createOpening } from '../state/categories.js';

const tree = (counts) => [
  { code: 'elder', parent: null, facilities: (counts['elder.homecare'] ?? 0) + (counts['elder.dining'] ?? 0) },
  { code: 'park', parent: null, facilities: counts['park.park'] ?? 0 },
  ...['elder.homecare', 'elder.dining', 'park.park'].map((code) => ({ code, parent: code.split('.')[0], facilities: counts[code] ?? 0 })),
];

test('the headline service stands where the place has it', () => {
  assert.equal(bestKnown(tree({ 'elder.homecare': 3, 'park.park': 9 }), 'elder.homecare'), 'elder.homecare');
});

test('elsewhere the service of which most are known stands in for it, the first of equals', () => {
  assert.equal(bestKnown(tree({ 'park.park': 9 }), 'elder.homecare'), 'park.park');
  assert.equal(bestKnown(tree({ 'elder.dining': 1, 'park.park': 9 }), 'elder.homecare'), 'park.park');
  assert.equal(bestKnown(tree({ 'elder.dining': 2, 'park.park': 2 }), 'elder.homecare'), 'elder.dining');
});

test('a place without any service keeps the question', () => {
  assert.equal(bestKnown(tree({}), 'elder.homecare'), 'elder.homecare');
});

test('open facilities count before all of them', () => {
  assert.equal(countOf({ open: 0, planned: 4, facilities: 4 }), 0);
  assert.equal(countOf({ facilities: 4 }), 4);
});

test('a page opens on another service once, where the place has none of the usual one and its address names none', () => {
  const categories = [{ code: 'elder', parent: null }, { code: 'elder.dining', parent: 'elder', open: 0 }, { code: 'park', parent: null }, { code: 'park.park', parent: 'park', open: 3 }];
  const opening = createOpening(false);
  assert.equal(opening('elder.dining', null), null);
  assert.equal(opening('elder.dining', categories), 'park.park');
  assert.equal(opening('elder.dining', categories), null);
  assert.equal(createOpening(true)('elder.dining', categories), null);
  assert.equal(createOpening(false)('park.park', categories), null);
});
