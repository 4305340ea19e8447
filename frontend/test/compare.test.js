import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differing, isPreset, presets, readCompare, sharedGroup, sidePatch, sideState, writeCompare } from '../state/compare.js';
import { DEFAULTS, writeQuery } from '../state/url.js';
import TEXTS from '../text/compare.js';

test('an empty address sets the headline question beside the same at another pace', () => {
  const state = readCompare('');
  assert.equal(state.left.profile, 'elder');
  assert.equal(state.right.profile, 'adult');
  assert.deepEqual(differing(state), ['profile']);
  assert.equal(state.mode, 'swipe');
  assert.equal(state.split, 50);
});

test('every field of both sides survives the way to the address and back', () => {
  const left = { category: 'park.pocket', standard: null, profile: 'wheelchair', minutes: 7, asOf: '2023-10-01', planned: true, border: 'exclude', at: '11:30' };
  const right = { category: 'elder', standard: 'elder-15', profile: 'elder', minutes: 15, asOf: null, planned: false, border: 'include', at: null };
  const view = { zoom: 13, lat: 39.1, lon: 117.2 };
  const state = { left, right, by: 'community', within: '120103001', group: 'elders80', area: '120103001001', view, lang: 'en', mode: 'difference', measure: 'people', split: 30, sort: 'people' };
  const query = writeCompare(state);
  assert.match(query, /l\.category=park\.pocket/);
  assert.match(query, /r\.profile=elder/);
  assert.deepEqual(readCompare(query), state);
});

test('what cannot be understood falls back, side by side', () => {
  const state = readCompare('l.minutes=900&r.minutes=10&split=101&mode=x&sort=-nothing&measure=1');
  assert.equal(state.left.minutes, 15);
  assert.equal(state.right.minutes, 10);
  assert.deepEqual([state.split, state.mode, state.sort, state.measure], [50, 'swipe', '-size', 'share']);
});

test('a planner’s address sets its question on the left, and the right walks at another pace', () => {
  const state = readCompare(writeQuery({ ...DEFAULTS, profile: 'adult', minutes: 12, tab: 'gaps', dwelling: '7', sort: 'p90', by: 'community' }));
  assert.deepEqual([state.left.profile, state.left.minutes, state.right.profile, state.right.minutes], ['adult', 12, 'elder', 12]);
  assert.equal(state.by, 'community');
  assert.equal(state.sort, '-size');
});

test('a side is changed without touching the other, and takes nothing that is shared', () => {
  const state = readCompare('l.profile=elder&r.profile=adult&group=elders60');
  const next = { ...state, ...sidePatch(state, 'right', { minutes: 9, group: null, gap: null }) };
  assert.equal(next.right.minutes, 9);
  assert.equal(next.left.minutes, 15);
  assert.equal('group' in next.right, false);
  assert.equal(sideState(next, 'right').minutes, 9);
  assert.equal(sideState(next, 'right').group, 'elders60');
});

test('both sides count the same people', () => {
  assert.equal(sharedGroup({ group: null }, { left: 'elders60', right: 'elders60' }, true), 'elders60');
  assert.equal(sharedGroup({ group: null }, { left: 'elders60', right: 'residents' }, true), 'residents');
  assert.equal(sharedGroup({ group: 'elders80' }, { left: 'elders60', right: 'residents' }, true), 'elders80');
  assert.equal(sharedGroup({ group: 'elders80' }, { left: 'elders60', right: 'elders60' }, false), 'dwellings');
});

test('ready comparisons change one thing of the left question and only where the data allow', () => {
  const left = { ...readCompare('l.category=elder.dining&l.minutes=12').left };
  const all = presets(left, { today: '2026-11-24', planDate: '2023-12-31', hoursKnown: true });
  assert.deepEqual(all.map((each) => each.name), ['pace', 'minutes', 'planned', 'border', 'weekday']);
  for (const preset of all) {
    assert.equal(preset.left.category, 'elder.dining');
    assert.equal(differing(preset).length, 1, preset.name);
  }
  const weekday = all.at(-1);
  assert.deepEqual([weekday.left.asOf, weekday.right.asOf], ['2026-11-25', '2026-11-29']);
  assert.equal(isPreset({ left: all[0].left, right: all[0].right }, all[0]), true);
  assert.equal(isPreset({ left: all[0].left, right: all[0].right }, all[1]), false);
  const allowed = (facts) => presets(left, { today: '2026-11-24', ...facts }).filter((each) => each.allowed).map((each) => each.name);
  assert.deepEqual(allowed({ planDate: null, hoursKnown: false }), ['pace', 'minutes', 'border']);
  assert.deepEqual(allowed({ planDate: '2023-12-31', hoursKnown: false }), ['pace', 'minutes', 'planned', 'border']);
  const later = presets(left, { today: '2026-11-24', planDate: '2027-06-30', hoursKnown: false })[2];
  assert.deepEqual([later.left.asOf, later.right.asOf], ['2027-06-30', '2027-06-30']);
});

test('both languages hold the same texts with the same blanks', () => {
  const blanks = (text) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
  const [zh, en] = [TEXTS['zh-CN'], TEXTS.en];
  assert.deepEqual(Object.keys(zh), Object.keys(en));
  for (const key of Object.keys(zh)) {
    assert.deepEqual(blanks(zh[key]), blanks(en[key]), key);
  }
});
