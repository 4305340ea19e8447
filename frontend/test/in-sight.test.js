import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCentre, hexagonMarks, inSight } from '../map/in-sight.js';
import { pointWords, placeWords } from '../panel/point-words.js';
import { createGrid, project, unproject } from '../state/hexagons.js';
import { speak } from '../text/languages.js';

const CENTRE = { lat: 39.1, lon: 117.2 };
const everywhere = { contains: () => true, centre: CENTRE };
const at = (kind, north, east) => ({ lat: CENTRE.lat + north, lon: CENTRE.lon + east, size: 10, item: { kind, id: `${north} ${east}` } });

test('a thousandth of a degree north is 111 metres north; east it is as much shorter as the parallel is', () => {
  assert.deepEqual(fromCentre(CENTRE, at('gap', 0.001, 0)), { metres: fromCentre(CENTRE, at('gap', -0.001, 0)).metres, direction: 'n' });
  assert.ok(Math.abs(fromCentre(CENTRE, at('gap', 0.001, 0)).metres - 111.2) < 0.1);
  assert.ok(Math.abs(fromCentre(CENTRE, at('gap', 0, 0.001)).metres - 111.2 * Math.cos((39.1 * Math.PI) / 180)) < 0.1);
});

test('each eighth of the compass has its name, and near the middle there is none', () => {
  const directions = [[1, 0], [1, 1.29], [0, 1], [-1, 1.29], [-1, 0], [-1, -1.29], [0, -1], [1, -1.29]].map(([north, east]) => fromCentre(CENTRE, at('gap', north / 100, east / 100)).direction);
  assert.deepEqual(directions, ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw']);
  assert.equal(fromCentre(CENTRE, at('gap', 0.0001, 0)).direction, null);
});

test('the nearest come first, by kind, and what is out of sight is neither listed nor counted', () => {
  const marks = [at('gap', 0.003, 0), at('facility', 0.002, 0), at('gap', 0.001, 0), at('gap', 0.2, 0)];
  const kinds = inSight(marks, { centre: CENTRE, contains: (lat) => lat < 39.2 });
  assert.deepEqual(kinds.map(({ kind, total }) => [kind, total]), [['facility', 1], ['gap', 2]]);
  assert.deepEqual(kinds[1].marks.map(({ item }) => item.id), ['0.001 0', '0.003 0']);
});

test('sixty of a kind are listed, and all are counted', () => {
  const marks = Array.from({ length: 200 }, (_, index) => at('dwelling', (200 - index) / 1e5, 0));
  const [homes] = inSight(marks, everywhere);
  assert.equal(homes.total, 200);
  assert.equal(homes.marks.length, 60);
  assert.equal(homes.marks[0].item.id, '0.00001 0');
});

test('a hexagon stands at its middle, as large as it is drawn', () => {
  const grid = createGrid(18 / (256 * 2 ** 14));
  const cell = { key: '1 2', ...grid.cellOf(117.2, 39.1) };
  const [mark] = hexagonMarks({ grid, cells: new Map([[cell.key, cell]]) }, 14);
  assert.deepEqual(grid.cellOf(mark.lon, mark.lat), { q: cell.q, r: cell.r });
  assert.ok(Math.abs(mark.size - 36) < 1e-9);
  assert.deepEqual(hexagonMarks(null, 14), []);
});

test('a place goes to fractions of the world and back', () => {
  const { lon, lat } = unproject(project(117.2, 39.1));
  assert.ok(Math.abs(lon - 117.2) < 1e-9 && Math.abs(lat - 39.1) < 1e-9);
});

/** Every kind with figures, with none, and for both kinds of people. */
const GAP = { id: 7, communityName: '友谊里', streetName: '马场街道', residents: 120, elders60: null, fewerThan: 10, dwellings: 3, cause: 'SEVERED', nearestFacility: { name: '甲站', minutes: null, straightMetres: 420 }, lat: 39.1, lon: 117.2 };
const FACILITY = { id: 3, name: '甲站', categoryName: '社区食堂', status: 'PLANNED', opensOn: '2027-01-01' };
const CELL = { key: '1 2', homes: 12, covered: 3, uncovered: 4, unknown: 0, withheld: 2 };

test('whatever stands on the map is named in words of its own in both languages', () => {
  const columns = { ids: [1, 2], minutes: [7.25, null], state: [0, 1] };
  const items = [{ kind: 'facility', facility: FACILITY }, { kind: 'gap', id: '7' }, { kind: 'hexagon', cell: CELL }, { kind: 'dwelling', id: '1', index: 0 }, { kind: 'dwelling', id: '2', index: 1 }];
  for (const lang of ['zh-CN', 'en']) {
    const words = speak(lang);
    const view = { words, group: 'elders60', gaps: [GAP], columns, limitMinutes: 15, unit: 'people', sides: () => 'left' };
    const told = items.map((item) => pointWords({ item }, view));
    assert.equal(new Set(told.map(({ keep }) => keep)).size, items.length);
    assert.equal(new Set(told.map(({ name }) => name)).size, items.length);
    const text = [...told.flatMap(({ name, more }) => [name, more]), placeWords({ metres: 1234, direction: 'sw' }, words), placeWords({ metres: 3, direction: null }, words)].join('\n');
    assert.doesNotMatch(text, /[a-z]+\.[a-z]|undefined|null|NaN|\{/i);
  }
  assert.match(pointWords({ item: items[3] }, { words: speak('zh-CN'), columns, limitMinutes: 15 }).more, /^已覆盖 · 7\.3 分钟$/);
});
