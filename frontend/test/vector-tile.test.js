import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { decodeTile, LINE, POLYGON } from '../map/vector-tile.js';

// `mvn test` lays down a tile made by the server and the reader out of its WebJar, and names the folder here.
const folder = process.env.TILE_FIXTURE;
const skip = folder ? false : 'TILE_FIXTURE names no folder; mvn test does';

async function decoded() {
  const { default: Pbf } = await import(pathToFileURL(`${folder}/pbf.mjs`));
  return decodeTile(new Pbf(readFileSync(`${folder}/tile.mvt`)));
}

test('a tile of the server is read to the last coordinate', { skip }, async () => {
  const layers = await decoded();
  const expected = JSON.parse(readFileSync(`${folder}/tile.json`, 'utf8'));
  assert.deepEqual(Object.keys(layers).sort(), Object.keys(expected).sort());
  for (const [name, features] of Object.entries(expected)) {
    assert.equal(layers[name].extent, 4096);
    assert.deepEqual(
      layers[name].features.map(({ tags, parts }) => ({ tags, parts: parts.map((part) => [...part]) })),
      features,
      name,
    );
  }
});

test('lines and areas are told apart', { skip }, async () => {
  const { walkways, water } = await decoded();
  assert.ok(walkways.features.every((feature) => feature.type === LINE));
  assert.ok(water.features.every((feature) => feature.type === POLYGON));
});

test('an empty tile has no layers', { skip }, async () => {
  const { default: Pbf } = await import(pathToFileURL(`${folder}/pbf.mjs`));
  assert.deepEqual(decodeTile(new Pbf(new Uint8Array(0))), {});
});
