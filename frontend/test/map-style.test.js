// The styles that the server hands to other programs against how the pages themselves paint.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roadsAt } from '../map/base-style.js';
import { numberAt } from '../map/style-paint.js';
import { CLASS_BREAKS, classOf } from '../state/statistics.js';

const folder = process.env.TILE_FIXTURE;
const sheet = readFileSync(new URL('../style/tokens.css', import.meta.url), 'utf8');

/** @param {string} opening of the block in the style sheet */
function tokens(opening) {
  const from = sheet.indexOf(opening);
  const block = sheet.slice(from, sheet.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const DAY = tokens('\n:root {');
const NIGHT = { ...DAY, ...tokens("\n:root[data-theme='dark'] {") };

function readStyle(name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Numbers of a colour, however it is written. */
function numbers(colour) {
  return colour.startsWith('#') ? colour : colour.match(/[\d.]+%?/g).map((each) => (each.endsWith('%') ? parseFloat(each) / 100 : Number(each)));
}

/** A width between stops: how far along it is, `curve` says of a place from 0 to 1. */
function widthAt([, [, base], , ...stops], zoom, curve = (span, at) => (base ** (span * at) - 1) / (base ** span - 1)) {
  const zooms = stops.filter((_, i) => i % 2 === 0);
  const clamped = Math.min(zooms.at(-1), Math.max(zooms[0], zoom));
  const last = Math.max(1, zooms.findIndex((stop) => stop >= clamped));
  const [fromZoom, from, toZoom, to] = stops.slice(2 * last - 2, 2 * last + 2);
  const span = toZoom - fromZoom;
  return from + (to - from) * curve(span, (clamped - fromZoom) / span);
}

for (const [name, colours] of [['style.json', DAY], ['style-night.json', NIGHT]]) {
  test(`${name}: roads are as wide, as coloured and in the order of the pages`, { skip: !folder }, () => {
    const { layers } = readStyle(name);
    for (let zoom = 9; zoom <= 19; zoom++) {
      // A zoom of the pages is that of tiles of 256 pixels.
      const shown = layers.filter((layer) => layer.minzoom === undefined || layer.minzoom <= zoom - 1);
      const roads = shown.filter((layer) => layer.type === 'line' && layer.id.startsWith('road-'));
      const expected = roadsAt(zoom);
      assert.deepEqual(roads.map((layer) => layer.filter[2]), expected.map((road) => road.kind), `zoom ${zoom}`);
      roads.forEach((layer, i) => {
        assert.ok(Math.abs(widthAt(layer.paint['line-width'], zoom - 1) - expected[i].width) < 1e-9, `${layer.id} at ${zoom}`);
        assert.ok(Math.abs(numberAt(layer.paint['line-width'], zoom - 1) - expected[i].width) < 1e-9, `${layer.id} at ${zoom} on pages of styles`);
        assert.equal(layer.paint['line-color'], colours[`map-${expected[i].tone}`]);
        assert.equal(Boolean(layer.paint['line-dasharray']), Boolean(expected[i].dash));
      });
      const casings = shown.filter((layer) => layer.id.startsWith('casing-'));
      assert.deepEqual(casings.map((layer) => layer.filter[2]), expected.filter((road) => road.casing && road.width >= 2).map((road) => road.kind), `casings at ${zoom}`);
      for (const casing of casings) {
        const road = expected.find(({ kind }) => kind === casing.filter[2]);
        assert.ok(Math.abs(widthAt(casing.paint['line-width'], zoom - 1) - road.width - 1.6) < 1e-9);
        assert.equal(casing.paint['line-color'], colours['map-casing']);
      }
    }
  });

  test(`${name}: roads are as wide in QGIS 3.22, which takes the base for the exponent of a power`, { skip: !folder }, () => {
    for (const { id, paint } of readStyle(name).layers.filter((layer) => layer.type === 'line' && /^(road|casing)-/.test(layer.id))) {
      const width = paint['line-width'];
      for (let zoom = 8; zoom <= 22; zoom += 0.1) {
        const meant = widthAt(width, zoom);
        const drawn = widthAt(width, zoom, (span, at) => at ** width[1][1]);
        assert.ok(Math.abs(drawn - meant) < 0.05 * meant, `${id} at ${zoom}: ${drawn} for ${meant}`);
      }
    }
  });

  test(`${name}: shares part where they do on the pages, in the same colours`, { skip: !folder }, () => {
    const { layers } = readStyle(name);
    for (const kind of ['streets', 'communities']) {
      for (const share of [0, 0.3, ...CLASS_BREAKS, 0.69, 0.9, 1]) {
        const hit = layers.filter(({ id, filter }) => id.startsWith(`${kind}-`) && filter[0] === 'all' && filter.slice(2).every(([op, , bound]) => (op === '<' ? share < bound : share >= bound)));
        assert.equal(hit.length, 1);
        assert.equal(hit[0].paint['fill-color'], colours[`class-${classOf(share)}`]);
      }
      assert.deepEqual(layers.find(({ id }) => id === `${kind}-none`).filter, ['!has', 'share']);
    }
  });

  test(`${name}: names have the letters and the halo of the pages, and no server of glyphs is asked`, { skip: !folder }, () => {
    const style = readStyle(name);
    assert.equal(style.glyphs, undefined);
    const symbols = style.layers.filter(({ type }) => type === 'symbol');
    assert.deepEqual(symbols, style.layers.slice(-symbols.length));
    const expected = { 'road-names': ['map-name', 'map-halo'], 'main-road-names': ['map-name', 'map-halo'], 'facility-names': ['ink', 'name-halo'], 'community-names': ['ink', 'name-halo'], 'street-names': ['ink', 'name-halo'] };
    assert.deepEqual(symbols.map(({ id }) => id), Object.keys(expected));
    for (const { id, layout, paint, source } of symbols) {
      const [letters, halo] = expected[id].map((token) => numbers(colours[token]));
      assert.deepEqual(numbers(paint['text-color']), letters, id);
      assert.deepEqual(numbers(paint['text-halo-color']), halo, id);
      assert.equal(layout['text-field'], '{name}');
      assert.ok(Array.isArray(layout['text-font']));
      assert.ok(style.sources[source]);
    }
    const zoomOf = (id) => symbols.find((each) => each.id === id);
    assert.equal(zoomOf('street-names').maxzoom, zoomOf('community-names').minzoom);
    // On the pages names of roads begin at zoom 13 for main roads and at 15 for others.
    assert.deepEqual([zoomOf('main-road-names').minzoom, zoomOf('road-names').minzoom], [12, 14]);
  });

  test(`${name}: homes and facilities have the signs' colours`, { skip: !folder }, () => {
    const { layers } = readStyle(name);
    const colourOf = (id) => layers.find((layer) => layer.id === id).paint['circle-color'];
    assert.equal(colourOf('places-facilities'), colours['sign-facility']);
    assert.equal(colourOf('places-dwellings'), colours['sign-unknown']);
  });

  test(`${name}: areas of the ground have the colours of the pages, and the shade lies beneath them`, { skip: !folder }, () => {
    const { layers } = readStyle(name);
    const ids = layers.map(({ id }) => id);
    for (const [id, property, token] of [['land', 'background-color', 'land'], ['green', 'fill-color', 'green'], ['water', 'fill-color', 'water'], ['compounds', 'fill-color', 'compound'], ['walls', 'line-color', 'wall'], ['rail', 'line-color', 'rail']]) {
      assert.deepEqual(numbers(layers[ids.indexOf(id)].paint[property]), numbers(colours[`map-${token}`]), id);
    }
    assert.ok(ids.indexOf('communities-4') < ids.indexOf('green'));
    assert.ok(ids.indexOf('road-GATE') < ids.indexOf('street-outlines'));
    assert.equal(new Set(ids).size, ids.length);
  });
}
