import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLatest } from '../state/latest.js';
import { readScenario } from '../state/scenario.js';
import { createStore } from '../state/store.js';
import { createSupposing } from '../state/supposed.js';
import { createTrial } from '../state/trial.js';
import { readQuery } from '../state/url.js';

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('one question is under way at a time, and of those that wait only the newest is asked', async () => {
  const release = [];
  const asked = [];
  const heard = [];
  const latest = createLatest((question) => asked.push(question) && new Promise((resolve) => release.push(resolve)), { onAnswer: (answer) => heard.push(answer), onError: assert.fail });
  ['a', 'b', 'c'].forEach(latest.ask);
  assert.deepEqual(asked, ['a']);
  release[0]('A');
  await settle();
  assert.deepEqual(asked, ['a', 'c']);
  latest.stop();
  release[1]('C');
  await settle();
  assert.deepEqual(heard, ['A']);
});

function town() {
  const questions = [];
  const store = createStore(readQuery('whatIf=remove:1'));
  const ask = async (state, body, wanted) => {
    questions.push({ types: body.changes.map(({ type }) => type), parts: wanted.parts });
    return { after: { of: body.changes.length } };
  };
  return { questions, store, trial: createTrial(store, ask, () => {}) };
}

test('a moving pin is asked about lightly and is no step; when it rests it is one', async () => {
  const { questions, store, trial } = town();
  trial.follow();
  await settle();
  trial.move(readScenario('remove:1;open:117,39'));
  await settle();
  assert.equal(store.get().whatIf, 'remove:1');
  assert.equal(questions.at(-1).parts.includes('minutes'), false);
  trial.commit(readScenario('remove:1;open:117,39'));
  await settle();
  assert.equal(store.get().whatIf, 'remove:1;open:117,39');
  assert.equal(questions.at(-1).parts.includes('minutes'), true);
  assert.equal(trial.get().answer.data.after.of, 2);
  trial.undo();
  assert.equal(store.get().whatIf, 'remove:1');
  trial.redo();
  assert.equal(store.get().whatIf, 'remove:1;open:117,39');
});

test('going back in the browser is a step too, and an emptied scenario asks nothing', async () => {
  const { questions, store, trial } = town();
  store.update({ whatIf: null }, 'none');
  await settle();
  assert.equal(questions.length, 0);
  trial.undo();
  assert.equal(store.get().whatIf, 'remove:1');
});

test('a failure keeps the last good figures and is asked again on demand', async () => {
  let failing = false;
  const store = createStore(readQuery('whatIf=remove:1'));
  const trial = createTrial(
    store,
    async () => {
      if (failing) {
        throw new Error('no');
      }
      return { after: 'good' };
    },
    () => {},
  );
  trial.follow();
  await settle();
  failing = true;
  trial.commit(readScenario('remove:2'));
  await settle();
  assert.equal(trial.get().error.message, 'no');
  assert.equal(trial.get().answer.data.after, 'good');
  failing = false;
  trial.retry();
  await settle();
  assert.equal(trial.get().error, null);
  assert.equal(trial.get().answer.key.text, 'remove:2');
});

const answered = (data, key = 'k') => ({ status: 'ready', key, dataKey: key, data, error: null });
const STORED = {
  facilities: answered([{ id: 1 }, { id: 2 }]),
  gaps: answered([{ id: 'g1', residents: 50 }, { id: 'g2', residents: 40 }]),
  dwellings: answered({ ids: [10, 11], minutes: [20, 5], perhaps: null, state: [0, 0] }),
  receipt: answered(null),
  coverage: answered('before'),
};

test('gaps, dwellings and facilities are laid over the stored ones', () => {
  const suppose = createSupposing();
  const key = { text: 'remove:1', question: 'q', limit: 'l' };
  const data = { after: 'after', gapChanges: { gone: ['g1'], changed: [{ id: 'g3', residents: 45 }] }, dwellings: { ids: [10], after: [7] } };
  const trial = { changes: readScenario('remove:1'), key, answer: { key, data } };
  const all = suppose(STORED, trial);
  assert.deepEqual(all.gaps.data.map(({ id }) => id), ['g3', 'g2']);
  assert.deepEqual(all.dwellings.data.minutes, [7, 5]);
  assert.deepEqual(STORED.dwellings.data.minutes, [20, 5]);
  assert.deepEqual(all.facilities.data, [{ id: 2 }]);
  assert.equal(all.coverage.data, 'after');
  assert.equal(suppose(STORED, trial).gaps, all.gaps);
  assert.equal(suppose(STORED, { ...trial, changes: [] }), STORED);
});

test('an answer to another number of minutes is not passed for this one', () => {
  const key = { text: 'remove:1', question: 'q', limit: 'at 8' };
  const answer = { key: { ...key, limit: 'at 15' }, data: { after: 'after', gapChanges: { gone: ['g1'], changed: [] } } };
  const all = createSupposing()(STORED, { changes: readScenario('remove:1'), key, answer });
  assert.notEqual(all.coverage.key, all.coverage.dataKey);
  assert.equal(all.gaps, STORED.gaps);
});
