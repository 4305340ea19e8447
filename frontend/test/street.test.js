import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from '../api/client.js';
import { barsOf, curveOf, lastMinute } from '../state/minute-bars.js';
import { byNeed, categoryRows, dataFaults, faultsOf, perThousand, pointsBetween, rankOf } from '../state/street-figures.js';
import { hashOf, readHash, writeHash } from '../state/street-url.js';
import CHART_TEXTS from '../text/chart.js';
import DOWNLOAD_TEXTS from '../text/downloads.js';
import STREET_TEXTS from '../text/street.js';

/** Ten within each of the first minutes given, nobody later. */
const histogram = (...first) => ({ residents: [...first, ...Array(61 - first.length).fill(0)], beyond: { residents: 7 }, unknown: { residents: 3 } });

test('a street and its question are one fragment, and the defaults are not written', () => {
  assert.equal(writeHash(readHash('#120103005')), '#120103005');
  const hash = '#120103005?category=park&minutes=10&lang=en&facilities=all';
  const state = readHash(hash);
  assert.equal(state.within, '120103005');
  assert.equal(state.by, 'community');
  assert.equal(state.minutes, 10);
  assert.equal(state.everyKind, true);
  assert.equal(writeHash(state), hash);
});

test('a fragment that names no street leaves it open', () => {
  assert.equal(readHash('').within, null);
  assert.equal(readHash('#').within, null);
  assert.equal(readHash('#?lang=en').lang, 'en');
  assert.equal(readHash('#<script>').within, null);
});

test('another street keeps the question and drops what was picked', () => {
  assert.equal(hashOf('s2', readHash('#s1?category=park&area=c1&gap=g1&view=15/39.10000/117.20000')), '#s2?category=park');
});

test('equal shares have the same place, and streets without a share have none', () => {
  const rows = [0.9, 0.5, 0.5, null].map((share, index) => ({ code: `s${index}`, share }));
  assert.deepEqual(rankOf(rows, 's0'), { rank: 1, of: 3 });
  assert.deepEqual(rankOf(rows, 's2'), { rank: 2, of: 3 });
  assert.equal(rankOf(rows, 's3'), null);
});

test('a difference is that of the figures as they are read', () => {
  assert.equal(pointsBetween(0.5314, 0.63896), -10.8);
  assert.equal(pointsBetween(0.5, 0.50001), 0);
  assert.equal(pointsBetween(null, 0.5), null);
});

test('people per thousand are of all counted', () => {
  assert.equal(perThousand({ total: 2000, uncovered: 500, unknown: 500 }), 250);
  assert.equal(perThousand({ total: 0, uncovered: 0, unknown: 0 }), null);
});

test('every category has the column of its street', () => {
  const cell = (covered, uncovered) => ({ residents: { total: covered + uncovered, covered, uncovered, unknown: 0 } });
  const overview = { areas: [{ code: 's1' }, { code: 's2' }], categories: [{ code: 'park', name: 'Park', facilities: 2, district: cell(3, 1), areas: [cell(2, 0), cell(1, 1)] }] };
  const [row] = categoryRows(overview, 's2', 'residents');
  assert.equal(row.share, 0.5);
  assert.equal(row.average, 0.75);
});

test('what lacks most comes first, what is closed comes last and is not counted', () => {
  const facility = (name, more) => ({ name, categoryName: 'x', status: 'OPEN', linked: true, openingHours: '24/7', entrances: 'known', schematic: false, ...more });
  const list = [facility('good'), facility('closed', { status: 'CLOSED', openingHours: null }), facility('assumed', { entrances: 'assumed' }), facility('no hours', { openingHours: null }), facility('unlinked', { linked: false })];
  assert.deepEqual(
    byNeed(list, 'en').map(({ name }) => name),
    ['unlinked', 'no hours', 'assumed', 'good', 'closed'],
  );
  assert.deepEqual(faultsOf(list[0]), []);
  assert.deepEqual(dataFaults(list, [{}, {}]), { total: 4, unlinked: 1, noHours: 1, noEntrance: 0, assumedEntrance: 1, schematic: 0, unlinkedHomes: 2 });
});

test('bars hold everybody: the first those at the door too, and those without minutes apart', () => {
  const { bars, beyond, unknown, perhaps } = barsOf(histogram(5, 10, 20), 'residents', 1, 6);
  assert.deepEqual(
    bars.map(({ people }) => people),
    [15, 20, 0, 0, 0, 0],
  );
  assert.deepEqual(
    bars.map(({ covered }) => covered),
    [true, false, false, false, false, false],
  );
  assert.deepEqual([beyond, unknown, perhaps], [7, 3, 0]);
});

test('a bar that the limit cuts goes with its larger part', () => {
  const covered = (limit) => barsOf(histogram(0, 1), 'residents', limit, 20).bars.filter((bar) => bar.covered).length;
  assert.equal(covered(14.96), 15);
  assert.equal(covered(14.4), 14);
});

test('those whom a facility of unknown hours may serve are told apart', () => {
  const at = { ...histogram(0, 10, 0, 30), perhaps: histogram(0, 25, 15, 0) };
  assert.equal(barsOf(at, 'residents', 1, 10).perhaps, 15 + 0);
});

test('nobody within the hour is left out of the axis', () => {
  assert.equal(lastMinute([histogram(0, 10)], 'residents', 15), 20);
  const far = histogram();
  far.residents[47] = 1;
  assert.equal(lastMinute([histogram(0, 10), far], 'residents', 15), 50);
  assert.equal(lastMinute([histogram(0, 10)], 'residents', 60), 60);
});

test('the curve is the share of those who can be judged', () => {
  assert.deepEqual(curveOf(histogram(0, 10, 3), 'residents', 2), [0, 0.5, 0.65]);
  assert.equal(curveOf({ beyond: {}, unknown: {} }, 'residents', 2), null);
});

test('a file is named as the service names it', () => {
  assert.equal(fileName("attachment; filename=\"gaps.csv\"; filename*=UTF-8''%E7%BC%BA%E5%8F%A3.csv"), '缺口.csv');
  assert.equal(fileName('attachment; filename="gaps.csv"'), 'gaps.csv');
  assert.equal(fileName(null), '');
});

test('both languages say the same', () => {
  for (const texts of [CHART_TEXTS, DOWNLOAD_TEXTS, STREET_TEXTS]) {
    assert.deepEqual(Object.keys(texts.en), Object.keys(texts['zh-CN']));
    for (const [key, text] of Object.entries(texts.en)) {
      const holes = (each) => [...new Set(each.match(/\{\w+\}/g))].sort();
      assert.deepEqual(holes(text), holes(texts['zh-CN'][key]), key);
    }
  }
});
