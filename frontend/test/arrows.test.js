import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the modules of a folder may import besides each other; as ARCHITECTURE.md has it. */
const ARROWS = { api: [], state: ['api'], text: [], map: ['state'], panel: ['api', 'state', 'text', 'map'] };
const FOLDER = /from '\.\.\/([\w-]+)\//g;
const DOM = /\bdocument\./;

const modules = (folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));

for (const [folder, allowed] of Object.entries(ARROWS)) {
  test(`${folder} imports from ${allowed.join(', ') || 'nowhere else'} only`, () => {
    for (const { name, text } of modules(folder)) {
      for (const [, other] of text.matchAll(FOLDER)) {
        assert.ok(allowed.includes(other), `${name} imports from ${other}`);
      }
    }
  });
}

test('nothing but the map knows Leaflet, and of the map the panels take only the signs', () => {
  for (const folder of ['api', 'state', 'text', 'panel']) {
    for (const { name, text } of modules(folder)) {
      assert.doesNotMatch(text, /(?:from|import) '[^']*leaflet/, name);
      assert.doesNotMatch(text, /from '\.\.\/map\/(?!signs\.js)/, name);
    }
  }
});

test('state, words and questions know no page', () => {
  for (const folder of ['api', 'state', 'text']) {
    for (const { name, text } of modules(folder)) {
      assert.doesNotMatch(text, DOM, name);
    }
  }
});
