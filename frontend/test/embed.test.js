import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedQuery, readEmbed, snippet } from '../state/embed-url.js';
import { embedResources } from '../state/embed-resources.js';
import { DEFAULTS } from '../state/url.js';

test('an empty address is the headline question with everything on the map', () => {
  const { state, layers, title, faults } = readEmbed('');
  assert.deepEqual(state, { ...DEFAULTS });
  assert.deepEqual(layers, ['coverage', 'facilities', 'gaps']);
  assert.equal(title, true);
  assert.deepEqual(faults, []);
});

test('a street is shown with its communities', () => {
  const { state, faults } = readEmbed('?street=120103005&category=park&profile=adult&minutes=10&lang=zh&layer=coverage,gaps&theme=dark&title=off&planned=false');
  assert.deepEqual([state.within, state.by, state.category, state.minutes, state.lang, state.planned], ['120103005', 'community', 'park', 10, 'zh-CN', false]);
  assert.deepEqual(faults, []);
});

test('what nobody knows and what cannot be used is named, each once', () => {
  const faultsOf = (query) => readEmbed(query).faults.map(({ kind, name }) => `${kind} ${name}`);
  assert.deepEqual(faultsOf('minute=10&minute=11'), ['unknown minute']);
  assert.deepEqual(faultsOf('minutes=0'), ['value minutes']);
  assert.deepEqual(faultsOf('minutes=15abc'), ['value minutes']);
  assert.deepEqual(faultsOf('street=%22%3E'), ['value street']);
  assert.deepEqual(faultsOf('street='), ['value street']);
  assert.deepEqual(faultsOf('theme=pink&title=maybe&layer=coverage,roads&lang=fr'), ['value lang', 'value theme', 'value title', 'value layer']);
  assert.deepEqual(faultsOf('asOf=2023-02-30&category='), ['value category', 'value asOf']);
  assert.deepEqual(faultsOf('standard=elder-15&minutes=10&category=park'), ['beside category', 'beside minutes']);
  assert.deepEqual(faultsOf('toString=1&view=12/39/117'), ['unknown toString', 'unknown view']);
});

test('the question of a page survives the way into a frame', () => {
  const state = { ...DEFAULTS, within: '120103005', by: 'community', category: 'park', profile: 'adult', minutes: 9, group: 'elders80', at: '11:30', asOf: '2023-10-01', border: 'exclude', planned: true, area: '120103005001', view: { zoom: 14, lat: 39, lon: 117 }, whatIf: 'a', lang: 'en' };
  const { state: read, faults } = readEmbed(embedQuery(state));
  assert.deepEqual(faults, []);
  assert.deepEqual(read, { ...state, area: null, view: null, whatIf: null });
});

test('a standard is named alone, since it says the rest', () => {
  const query = embedQuery({ ...DEFAULTS, standard: 'circle-15-health', category: 'health.clinic', profile: 'adult', minutes: 12 });
  assert.equal(query, 'standard=circle-15-health&lang=zh-CN');
  assert.deepEqual(readEmbed(query).faults, []);
});

test('the lines of HTML are safe to paste', () => {
  const code = snippet('https://map.example/embed.html?street=1&lang=en', 'A "B" <C> & D');
  assert.match(code, /src="https:\/\/map.example\/embed.html\?street=1&amp;lang=en"/);
  assert.match(code, /title="A &quot;B&quot; &lt;C> &amp; D"/);
});

test('no more is asked for than is shown', () => {
  const keys = (layers, state) => embedResources(layers).filter(({ key }) => key({ ...DEFAULTS, resolved: true, ...state }) !== null).map(({ name }) => name);
  assert.deepEqual(keys(['coverage'], {}), ['place', 'categories', 'profiles', 'standards', 'shapes', 'coverage']);
  assert.ok(keys(['coverage'], { measure: 'people' }).includes('minuteCounts'));
  assert.ok(keys(['gaps'], { within: '1' }).includes('gaps'));
  assert.ok(keys(['gaps'], { within: '1' }).includes('streetCoverage'));
  assert.ok(!keys(['facilities'], { resolved: false }).includes('facilities'));
});
