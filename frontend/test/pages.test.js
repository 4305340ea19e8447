import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = { 'index.html': 'finder.js', 'planner.html': 'planner.js', 'street.html': 'street.js', 'compare.html': 'compare.js', 'embed.html': 'embed.js' };
const IMPORT = /^(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;

/** All modules that one needs before it runs, itself not counted; those of libraries by their own address. */
function needed(module, found = new Set()) {
  const text = readFileSync(join(ROOT, module), 'utf8');
  for (const [, named, bare] of text.matchAll(IMPORT)) {
    const target = named ?? bare;
    const path = target.startsWith('/') ? target : normalize(join(dirname(module), target));
    if (!found.has(path)) {
      found.add(path);
      if (!path.startsWith('/')) {
        needed(path, found);
      }
    }
  }
  return found;
}

for (const [page, module] of Object.entries(PAGES)) {
  test(`${page} names in advance each module that it needs, and no other, so that the browser finds none of them late`, () => {
    const html = readFileSync(join(ROOT, page), 'utf8');
    const named = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)" \/>/g)].map(([, href]) => href);
    assert.deepEqual(named, [...needed(module)].sort());
  });
}
