import test from 'node:test';
import assert from 'node:assert/strict';
import { meets, numberAt } from '../map/style-paint.js';
import { styledTiles } from '../state/styled-tiles.js';

const LAND = { id: 'land', type: 'background' };
const ROAD = { id: 'road', type: 'line', source: 'base', 'source-layer': 'walkways', minzoom: 13 };
const SHADE = { id: 'shade', type: 'fill', source: 'coverage', 'source-layer': 'coverage-streets', maxzoom: 10 };
const GAP = { id: 'gap', type: 'line', source: 'coverage', 'source-layer': 'gaps' };
const STYLE = { layers: [LAND, SHADE, ROAD, GAP] };
const TEMPLATES = { base: 'b/{z}', coverage: 'c/{z}' };

test('a page of one tile set shows its own layers at every zoom, over the ground and nothing else', () => {
  const { sources, layers } = styledTiles(STYLE, TEMPLATES, { tiles: 'own/{z}', shown: ['coverage-streets'] });
  assert.deepEqual(sources, { base: 'b/{z}', own: 'own/{z}' });
  assert.deepEqual(layers.map(({ id, source }) => [id, source]), [['land', undefined], ['shade', 'own'], ['road', 'base']]);
  assert.equal(layers[1].maxzoom, undefined);
  assert.equal(layers[2].minzoom, 13);
});

test('walkways keep the zooms from which each kind is drawn', () => {
  const { layers } = styledTiles(STYLE, TEMPLATES, { tiles: 'own/{z}', shown: ['walkways'] });
  assert.deepEqual(layers.find(({ id }) => id === 'road'), { ...ROAD, source: 'own' });
});

test('a page of a style shows all of it', () => {
  assert.deepEqual(styledTiles(STYLE, TEMPLATES, null), { sources: TEMPLATES, layers: STYLE.layers });
});

test('filters of the styles are met as their specification says', () => {
  const half = { type: 3, tags: { share: 0.5 } };
  assert.ok(meets(['all', ['has', 'share'], ['>=', 'share', 0.5], ['<', 'share', 0.7]], half));
  assert.ok(!meets(['all', ['has', 'share'], ['<', 'share', 0.5]], half));
  assert.ok(meets(['!has', 'share'], { type: 3, tags: {} }));
  assert.ok(meets(['==', '$type', 'Polygon'], half));
  assert.ok(!meets(['==', '$type', 'LineString'], half));
  assert.ok(meets(undefined, half));
  assert.throws(() => meets(['within'], half));
});

test('a width grows by the same factor with each zoom, and stands still beyond', () => {
  const width = ['interpolate', ['exponential', 2], ['zoom'], 10, 1, 12, 4];
  assert.deepEqual([9, 10, 11, 12, 13].map((zoom) => numberAt(width, zoom)), [1, 1, 2, 4, 4]);
  const stops = ['interpolate', ['exponential', 2], ['zoom'], 10, 1, 11, 2, 13, 8];
  assert.deepEqual([9, 10, 11, 12, 13, 14].map((zoom) => numberAt(stops, zoom)), [1, 1, 2, 4, 8, 8]);
  const even = ['interpolate', ['linear'], ['zoom'], 10, 1, 12, 4];
  assert.deepEqual([9, 10, 11, 12, 13].map((zoom) => numberAt(even, zoom)), [1, 1, 2.5, 4, 4]);
  assert.equal(numberAt(1.5, 11), 1.5);
  assert.deepEqual(numberAt([4, 2], 11), [4, 2]);
});
