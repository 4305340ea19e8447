import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the modules of a folder may import besides each other; as ARCHITECTURE.md has it. */
const ARROWS = { api: [], state: ['api'], text: [], map: ['state'], panel: ['api', 'state', 'text', 'map'] };
/** The parts of the panel that one page alone has. */
const PAGES = ['finder', 'compare', 'street'];
const IMPORT = /from '(\.[^']+)'/g;
const DOM = /\bdocument\./;

const modules = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));

/** The modules that one imports, from the root. */
const imported = ({ name, text }) => [...text.matchAll(IMPORT)].map(([, path]) => normalize(join(dirname(name), path)));

for (const [folder, allowed] of Object.entries(ARROWS)) {
  test(`${folder} imports from ${allowed.join(', ') || 'nowhere else'} only`, () => {
    const found = modules(folder).flatMap((module) => imported(module).map((path) => [module.name, path]));
    for (const [name, path] of found) {
      assert.ok([folder, ...allowed].includes(path.split('/')[0]), `${name} imports ${path}`);
    }
  });
}

for (const page of PAGES) {
  test(`what the panel has for ${page} alone knows nothing of another page's`, () => {
    const others = PAGES.filter((other) => other !== page).map((other) => `panel/${other}/`);
    for (const module of modules(`panel/${page}`)) {
      for (const path of imported(module)) {
        assert.ok(!others.some((other) => path.startsWith(other)), `${module.name} imports ${path}`);
      }
    }
  });
}

test('nothing but the map knows Leaflet, and of the map the panels take only the signs', () => {
  for (const folder of ['api', 'state', 'text', 'panel']) {
    for (const module of modules(folder)) {
      assert.doesNotMatch(module.text, /(?:from|import) '[^']*leaflet/, module.name);
      assert.doesNotMatch(imported(module).join(' '), /\bmap\/(?!signs\.js)/, module.name);
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
