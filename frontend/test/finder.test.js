import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDrafts, minutesToWait, tidyNumber } from '../state/finder-drafts.js';
import { entryOf, stateOf, wayStep } from '../state/finder-history.js';
import { hoursInWords } from '../text/hours.js';
import { findItem, placeCondition, sections, shownItems, toggleKind, wholeMinutes } from '../state/finder-list.js';
import { createMemory } from '../state/finder-memory.js';
import { FINDER_DEFAULTS, readFinder, shareQuery, writeFinder } from '../state/finder-url.js';
import { emptyText, hoursText, listSentences, placeName, turns, waySentences } from '../state/finder-words.js';
import FINDER_TEXTS from '../text/finder.js';
import { speak } from '../text/languages.js';

const PLACE = { lon: 117.2091, lat: 39.1023, name: '桃园街道', source: 'search' };
const words = speak('zh-CN', FINDER_TEXTS);

const item = (id, kind, minutes, open = 'open') => ({ id, kind, minutes, open, name: `${kind}${id}`, categoryName: kind, stepFree: 'yes' });
const ANSWER = {
  limitMinutes: 15,
  from: { lon: PLACE.lon, lat: PLACE.lat, linked: true, insidePlace: true },
  items: [item(1, 'dining', 2), item(2, 'park', 3, 'unknown'), item(3, 'dining', 4, 'closed'), item(4, 'park', 5), item(5, 'park', 6), item(6, 'park', 7)],
  nearest: [item(9, 'medical', 21.2)],
  kinds: [],
};

function fakeStorage() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key), kept };
}

test('both languages of the finder hold the same texts with the same blanks', () => {
  const { 'zh-CN': zh, en } = FINDER_TEXTS;
  assert.deepEqual(Object.keys(en).sort(), Object.keys(zh).sort());
  const blanks = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(zh)) {
    assert.deepEqual(blanks(en[key]), blanks(zh[key]), key);
  }
});

test('a link reproduces place, kinds, pace, hours, facility and language', () => {
  const state = { place: PLACE, kinds: 'dining,park', profile: 'wheelchair', openOnly: true, facility: '17', view: 'list', lang: 'en' };
  assert.deepEqual(readFinder(shareQuery(state)), { ...state, place: { ...PLACE, source: 'link' } });
  assert.equal(writeFinder(FINDER_DEFAULTS), '');
});

test("a browser's position is rounded, never in the address and only in a link that was asked for", () => {
  const here = { ...FINDER_DEFAULTS, place: { lon: 117.2091, lat: 39.1023, name: null, source: 'device' }, facility: '17' };
  assert.equal(writeFinder(here), '');
  assert.equal(shareQuery(here), 'at=117.2091%2C39.1023&to=17');
  assert.deepEqual(readFinder('at=117.209149,39.10228').place, { lon: 117.2091, lat: 39.1023, name: null, source: 'link' });
});

test('nonsense in the address falls back to the default', () => {
  for (const at of ['abc', '117', '200,39', '117,91', '1e2,3', '117,39,5', 'NaN,NaN']) {
    assert.equal(readFinder(`at=${at}`).place, null, at);
  }
  assert.deepEqual(readFinder('kinds=magic&pace=run&open=yes&to=%3Cb%3E&view=sky&lang=fr'), { ...FINDER_DEFAULTS });
  assert.equal(readFinder(`at=1,2&name=${encodeURIComponent(' a\n\u0000b ')}`).place.name, 'a b');
});

test('only a place chosen by hand stays on the device, and can be forgotten', () => {
  const storage = fakeStorage();
  const memory = createMemory(() => storage);
  memory.keep({ place: { ...PLACE, source: 'device' }, profile: 'adult' });
  assert.deepEqual(memory.read(), { place: null, profile: 'adult' });
  memory.keep({ place: PLACE, profile: 'elder' });
  assert.deepEqual(memory.read().place, { ...PLACE, source: 'kept' });
  memory.forget();
  assert.equal(storage.kept.size, 0);
});

test('a browser that keeps nothing, or something else, is lived with', () => {
  const refusing = createMemory(() => {
    throw new Error('forbidden');
  });
  refusing.keep({ place: PLACE, profile: 'elder' });
  refusing.forget();
  assert.deepEqual(refusing.read(), { place: null, profile: null });
  const odd = fakeStorage();
  odd.setItem('finder', '{"place":{"lon":"x"},"profile":7}');
  assert.deepEqual(createMemory(() => odd).read(), { place: null, profile: null });
});

test('minutes are never called fewer than they are', () => {
  assert.deepEqual([0, 0.4, 14.01, 15, 15.0000000001, 15.2].map(wholeMinutes), [1, 1, 15, 15, 15, 16]);
});

test('each kind has its section, and an empty one names the nearest beyond', () => {
  const found = sections(ANSWER, { kinds: 'park,medical,parking', openOnly: false });
  assert.deepEqual(found.map(({ code, items, beyond }) => [code, items.length, beyond?.id ?? null]), [['park', 4, null], ['medical', 0, 9], ['parking', 0, null]]);
  assert.equal(emptyText(found[1], 15, words), '15 分钟内没有；最近的在 22 分钟外。');
  assert.equal(emptyText(found[2], 15, words), '走 60 分钟以内也没有。');
  assert.equal(shownItems(found[0], { opened: false, only: false }).length, 3);
  assert.equal(shownItems(found[0], { opened: true, only: false }).length, 4);
});

test('only what is known to be open is listed as open; the unknown are counted', () => {
  const [dining, park] = sections(ANSWER, { kinds: 'dining,park', openOnly: true });
  assert.deepEqual([dining.items.length, dining.all, dining.unknownHours], [1, 2, 0]);
  assert.deepEqual([park.items.length, park.all, park.unknownHours], [3, 4, 1]);
});

test('kinds go in and out in the order of the page', () => {
  assert.equal(toggleKind('', 'park'), 'park');
  assert.equal(toggleKind('park', 'dining'), 'dining,park');
  assert.equal(toggleKind('dining,park', 'park'), 'dining');
  assert.equal(toggleKind('park', 'park'), '');
});

test('a facility is found near or beyond, and a place has its condition', () => {
  assert.equal(findItem(ANSWER, '9').kind, 'medical');
  assert.equal(findItem(null, '9'), null);
  assert.equal(placeCondition({ linked: true, insidePlace: true }), 'fine');
  assert.equal(placeCondition({ linked: false, insidePlace: true }), 'unlinked');
  assert.equal(placeCondition({ linked: false, insidePlace: false }), 'outside');
});

test('one step back from any way is the list', () => {
  assert.equal(wayStep({ facility: null, view: 'list' }, '3').how, 'push');
  assert.equal(wayStep({ facility: '2', view: 'list' }, '3').how, 'replace');
  assert.deepEqual(wayStep({ facility: null, view: 'map' }, '3'), { patch: { facility: '3', view: 'list' }, how: 'replace' });
});

test("the history holds no position of the browser's", () => {
  const here = { ...FINDER_DEFAULTS, place: { ...PLACE, source: 'device' }, facility: '3' };
  const entry = entryOf(here, true);
  assert.ok(!JSON.stringify(entry).includes('117'));
  assert.deepEqual(stateOf(entry, '', here), here);
  assert.deepEqual(stateOf(entry, '', FINDER_DEFAULTS), FINDER_DEFAULTS);
  assert.deepEqual(stateOf(null, '?pace=adult', here), { ...FINDER_DEFAULTS, profile: 'adult' });
});

test('hours are told by the service or by what is known', () => {
  assert.equal(hoursText({ open: 'open', openText: '全天开放' }, words), '全天开放');
  assert.equal(hoursText({ open: 'open', closesAt: '2026-11-24T17:00:00+08:00' }, words), '现在开着，17:00 关门');
  assert.equal(hoursText({ open: 'closed', opensAt: '08:30' }, words), '现在关着，08:30 开门');
  assert.equal(hoursText({ open: 'closed', openText: '明天 8:30 开门' }, words), '现在关着，明天 8:30 开门');
  assert.equal(hoursText({ open: 'unknown' }, words), '不知道开放时间');
});

test('a place without a name is told by its community', () => {
  assert.equal(placeName({ name: null, source: 'device' }, { communityName: '港云里社区' }, words), '我现在的位置（港云里社区）');
  assert.equal(placeName({ name: null, source: 'map' }, null, words), '地图上选的地方');
  assert.equal(placeName(PLACE, null, words), '桃园街道');
});

test('a way is told turn by turn, from the start to the facility', () => {
  const way = {
    minutes: 4.2,
    metres: 230,
    facility: { name: '助餐点' },
    pieces: [
      { turn: 'start', kind: 'ROAD', name: '围堤道', lengthM: 200, seconds: 200 },
      { turn: 'left', kind: 'STEPS', name: null, lengthM: 30, seconds: 52 },
      { turn: 'arrive', kind: null, name: null, lengthM: 0, seconds: 0 },
    ],
  };
  assert.deepEqual(turns(way, words).map(({ text }) => text), ['出发，沿围堤道', '左转，走台阶', '到了：助餐点']);
  assert.deepEqual(waySentences(way, words), ['去助餐点，走 5 分钟，230 米。', '出发，沿围堤道，200 米，约 3 分 20 秒', '左转，走台阶，30 米，约 52 秒', '到了：助餐点']);
});

test('a list is read aloud with its place, its minutes and its hours', () => {
  const found = sections(ANSWER, { kinds: 'dining,medical', openOnly: true });
  const said = listSentences({ place: PLACE, from: ANSWER.from, profile: 'elder', sections: found, limitMinutes: 15, schematic: true }, words);
  assert.deepEqual(said, ['桃园街道附近，按长者步速走 15 分钟以内。', '吃饭，1 处。', 'dining1，dining，走 2 分钟，现在开着。', '看病：15 分钟内没有；最近的在 22 分钟外。', '请注意，这些是示意数据，不是真实地址。']);
});

test('what was typed survives until it was sent', () => {
  const storage = fakeStorage();
  createDrafts(() => storage).write(7, { about: 'hours', text: '周末不开' });
  const drafts = createDrafts(() => storage);
  assert.deepEqual(drafts.read(7), { about: 'hours', text: '周末不开' });
  assert.deepEqual(drafts.read(8), { about: null, text: '' });
  drafts.drop(7);
  assert.deepEqual(drafts.read(7), { about: null, text: '' });
  assert.equal(storage.kept.size, 0);
});

test('numbers are taken as people type them, and waits are told in whole minutes', () => {
  assert.equal(tidyNumber(' hx-2026 0042 '), 'HX-20260042');
  assert.deepEqual([null, 5, 61, 3600].map(minutesToWait), [1, 1, 2, 60]);
});

test('opening hours of the plain sort are put into words, others are left as they are', () => {
  assert.equal(hoursInWords('Mo-Fr 08:00-12:00,14:00-17:30; PH off', words), '周一至周五 08:00–12:00 14:00–17:30；节假日 休息');
  assert.equal(hoursInWords('Mo,We 09:00-11:00', speak('en', FINDER_TEXTS)), 'Mon, Wed 09:00–11:00');
  assert.equal(hoursInWords('Mo-Su 08:30-17:00', words), '每天 08:30–17:00');
  assert.equal(hoursInWords('24/7', words), '全天');
  assert.equal(hoursInWords('sunrise-sunset', words), 'sunrise-sunset');
});
