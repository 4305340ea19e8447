import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedPieces, placeRoadNames } from '../map/road-names.js';

const FACE = { letter: 12, measure: (text) => text.length * 12 };
const TILE = { zoom: 16, size: 512, left: 1000, top: 2000 };

function layer(...roads) {
  return { extent: 4096, features: roads.map(([name, kind, ...points]) => ({ tags: { name, kind }, parts: [Int32Array.from(points)] })) };
}

test('a piece is told in pixels of the world, and short ones and nameless lanes are left out', () => {
  const pieces = namedPieces(layer(['解放南路', 'ARTERIAL', 0, 2048, 4096, 2048], ['短路', 'ROAD', 0, 0, 80, 0], ['里弄', 'LANE', 0, 0, 4000, 0]), TILE);
  assert.deepEqual(pieces, [{ name: '解放南路', main: true, length: 512, ends: [1000, 2256, 1512, 2256] }]);
});

test('from afar only main roads are named, from farther none', () => {
  const roads = layer(['大路', 'ARTERIAL', 0, 0, 4096, 0], ['小路', 'ROAD', 0, 900, 4096, 900]);
  assert.deepEqual(namedPieces(roads, { ...TILE, zoom: 14 }).map((each) => each.name), ['大路']);
  assert.deepEqual(namedPieces(roads, { ...TILE, zoom: 12 }), []);
  assert.deepEqual(namedPieces(undefined, TILE), []);
});

test('no two names and no name and a box lie on each other', () => {
  const roads = layer(['东西大道', 'ARTERIAL', 0, 2048, 4096, 2048], ['南北大道', 'ARTERIAL', 2048, 0, 2048, 4096], ['斜街', 'ROAD', 0, 0, 4096, 4096]);
  const taken = [{ x: 1256, y: 2256, width: 80, height: 40 }];
  const placed = placeRoadNames(namedPieces(roads, TILE), taken, FACE);
  assert.ok(placed.length >= 2);
  const boxes = [...taken, ...placed.flatMap((each) => each.boxes.map((box) => ({ ...box, name: each.name })))];
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const clear = Math.abs(one.x - other.x) * 2 >= one.width + other.width || Math.abs(one.y - other.y) * 2 >= one.height + other.height;
      assert.ok(clear || (one.name && one.name === other.name), `${one.name} on ${other.name}`);
    }
  }
});

test('a name longer than its road is left out, and none is written twice close by', () => {
  assert.deepEqual(placeRoadNames([{ name: '很长很长的路名', main: true, ends: [0, 0, 40, 0], length: 40 }], [], FACE), []);
  const twice = [0, 1].map((row) => ({ name: '同名路', main: true, ends: [0, row * 60, 300, row * 60], length: 300 }));
  assert.equal(placeRoadNames(twice, [], FACE).length, 1);
});

test('Chinese letters stand upright one after another along the road, Latin names are turned with it', () => {
  const down = { main: true, ends: [100, 0, 100, 400], length: 400 };
  const [chinese] = placeRoadNames([{ ...down, name: '解放路' }], [], FACE);
  assert.equal(chinese.upright, true);
  assert.deepEqual(chinese.letters.map((each) => each.text), ['解', '放', '路']);
  assert.ok(chinese.letters[0].y < chinese.letters[1].y);
  const [latin] = placeRoadNames([{ ...down, name: 'Triq Kbira' }], [], FACE);
  assert.equal(latin.upright, false);
  assert.deepEqual(latin.letters.map((each) => each.text), ['Triq Kbira']);
});
