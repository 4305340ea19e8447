import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswers, current, figures, standing } from '../state/answers.js';
import { createStore } from '../state/store.js';

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('an answer is asked for once per key and kept until the next one is there', async () => {
  const asked = [];
  const resource = { name: 'thing', key: (state) => state.key, load: async (state) => asked.push(state.key) && state.key };
  const answers = createAnswers([resource], () => {});
  answers.follow({ key: 'one' });
  answers.follow({ key: 'one' });
  await settle();
  assert.equal(current(answers.get().thing), 'one');
  answers.follow({ key: 'two' });
  assert.equal(answers.get().thing.data, 'one');
  assert.equal(current(answers.get().thing), null);
  await settle();
  assert.equal(current(answers.get().thing), 'two');
  assert.deepEqual(asked, ['one', 'two']);
});

test('a late answer to an old question is dropped', async () => {
  const release = {};
  const resource = { name: 'thing', key: (state) => state.key, load: (state) => new Promise((resolve) => (release[state.key] = resolve)) };
  const answers = createAnswers([resource], () => {});
  answers.follow({ key: 'slow' });
  await settle();
  answers.follow({ key: 'quick' });
  await settle();
  release.quick('new');
  await settle();
  release.slow('old');
  await settle();
  assert.equal(current(answers.get().thing), 'new');
});

test('a failure is kept as an error and asked again on retry', async () => {
  let failing = true;
  const resource = {
    name: 'thing',
    key: () => 'key',
    load: async () => {
      if (failing) {
        throw new Error('no');
      }
      return 'yes';
    },
  };
  const answers = createAnswers([resource], () => {});
  answers.follow({});
  await settle();
  assert.equal(answers.get().thing.status, 'error');
  failing = false;
  answers.retry({});
  await settle();
  assert.equal(current(answers.get().thing), 'yes');
});

test('what is cancelled is told apart from what failed, and asked again on retry', async () => {
  const asked = [];
  const resource = { name: 'thing', key: () => 'key', load: (state, signal) => new Promise((resolve) => asked.push({ resolve, signal })) };
  const answers = createAnswers([resource], () => {});
  answers.follow({});
  await settle();
  answers.cancel();
  assert.equal(asked[0].signal.aborted, true);
  asked[0].resolve('late');
  await settle();
  assert.equal(answers.get().thing.status, 'cancelled');
  assert.equal(answers.get().thing.data, null);
  answers.retry({});
  await settle();
  asked[1].resolve('yes');
  await settle();
  assert.equal(current(answers.get().thing), 'yes');
});

test('figures follow the minutes before the service has answered', () => {
  const perMinute = Array.from({ length: 61 }, (_, minute) => (minute === 10 ? 4 : 0));
  const histogram = { elders60: perMinute, beyond: { elders60: 1 }, unknown: { elders60: 2 } };
  const counts = { district: { ...histogram, beyond: { elders60: 9 } }, areas: [{ code: 'a', ...histogram }] };
  const area = { code: 'a', name: 'A', elders60: { total: 7, covered: 4, uncovered: 1, unknown: 2 } };
  const answers = {
    coverage: { key: 'at 9', dataKey: 'at 15', data: { district: { ...area, code: 'all' }, areas: [area] } },
    minuteCounts: { key: 'k', dataKey: 'k', data: counts },
  };
  const shown = figures(answers, { minutes: 9, standard: null });
  assert.equal(shown.exact, false);
  assert.deepEqual(shown.areas[0].elders60, { total: 7, covered: 0, uncovered: 5, unknown: 2 });
  // The district is more than the areas that are listed, such as the communities of one street.
  assert.deepEqual(shown.district.elders60, { total: 15, covered: 0, uncovered: 13, unknown: 2 });
  assert.equal(figures(answers, { minutes: 9, standard: 'some' }), null);
});

test('walking times of another question are never shown for this one', () => {
  const perMinute = Array.from({ length: 61 }, () => 0);
  const counts = { question: { category: 'elder', profile: 'wheelchair' }, district: { elders60: perMinute }, areas: [{ code: 'a', elders60: perMinute }] };
  const area = { code: 'a', name: 'A', elders60: { total: 0, covered: 0, uncovered: 0, unknown: 0 }, medianMinutes: 6.9, p90Minutes: 12.2 };
  const last = (profile) => ({ question: { category: 'elder', profile }, district: { ...area, code: 'all' }, areas: [area] });
  const shown = (profile) =>
    figures({ coverage: { key: 'new', dataKey: 'old', data: last(profile) }, minuteCounts: { key: 'k', dataKey: 'k', data: counts } }, { minutes: 8, standard: null });
  assert.equal(shown('wheelchair').district.medianMinutes, 6.9);
  assert.equal(shown('adult').district.medianMinutes, null);
  assert.equal(shown('adult').areas[0].p90Minutes, null);
});

test('a store tells of changes only, and of which', () => {
  const store = createStore({ a: 1, b: { x: 1 } });
  const heard = [];
  store.subscribe((value, changed, how) => heard.push([changed, how]));
  store.update({ a: 1, b: { x: 1 } });
  store.update({ a: 2, b: { x: 1 } }, 'replace');
  assert.deepEqual(heard, [[['a'], 'replace']]);
});

test('a cancelled question keeps the last answer, and going back to its question asks nothing', async () => {
  const asked = [];
  const resource = { name: 'thing', key: (state) => state.key, load: (state) => (asked.push(state.key), state.key === 'slow' ? new Promise(() => {}) : Promise.resolve(state.key)) };
  const answers = createAnswers([resource], () => {});
  answers.follow({ key: 'one' });
  await settle();
  answers.follow({ key: 'slow' });
  await settle();
  answers.cancel();
  assert.equal(answers.get().thing.status, 'cancelled');
  assert.equal(standing(answers.get().thing), null);
  answers.follow({ key: 'one' });
  assert.equal(answers.get().thing.status, 'ready');
  assert.equal(current(answers.get().thing), 'one');
  assert.deepEqual(asked, ['one', 'slow']);
});

test('the last answer stands while a new one is under way, and no longer once that failed', async () => {
  const resource = { name: 'thing', key: (state) => state.key, load: async (state) => (state.key === 'bad' ? Promise.reject(new Error('no')) : state.key) };
  const answers = createAnswers([resource], () => {});
  answers.follow({ key: 'good' });
  await settle();
  answers.follow({ key: 'bad' });
  assert.equal(standing(answers.get().thing), 'good');
  await settle();
  assert.equal(standing(answers.get().thing), null);
});
