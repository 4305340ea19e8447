// What is tried now: the scenario of the address, or the one under the hand while a pin moves; its steps back and forth; and
// the service's last answer to it. No DOM here.
import { createLatest } from './latest.js';
import { limit, needsDwellings, question, where } from './resources.js';
import { bodyOf, readScenario, redo, START, step, undo, writeScenario } from './scenario.js';

const NOTHING = Object.freeze({ key: null, data: null });

/** Gaps follow the hand; counts per minute and ways to walk are for when it rests. */
const MOVING = Object.freeze(['figures', 'gapChanges']);
const RESTING = Object.freeze(['figures', 'gapChanges', 'minutes']);

/**
 * @param {{get, update, subscribe}} store whose `whatIf` is the scenario's line
 * @param {(state, body, wanted, signal) => Promise} ask
 * @param {() => void} onChange
 */
export function createTrial(store, ask, onChange) {
  let draft = null;
  let steps = START;
  let own = false;
  let last = store.get().whatIf ?? '';
  let changes = readScenario(last);
  let asked = '';
  let answer = NOTHING;
  let error = null;

  const latest = createLatest(({ state, tried, wanted }, signal) => ask(state, bodyOf(tried), wanted, signal), {
    onAnswer(data, { key, wanted }) {
      error = null;
      const resting = wanted.parts.includes('minutes');
      answer = { key, data: { ...answer.data, ...data, ...(resting ? { minutesOf: key.text, receipt: data.receipt ?? null } : {}) } };
      onChange();
    },
    onError(failure, { id }) {
      error = failure;
      // Asked anew as soon as anything moves, or on demand.
      asked = asked === id ? '' : asked;
      onChange();
    },
  });

  store.subscribe((state, changed) => {
    if (changed.includes('whatIf')) {
      if (!own) {
        steps = step(steps, last);
      }
      last = state.whatIf ?? '';
      draft = null;
      changes = readScenario(last);
    }
    follow();
  });

  const text = () => draft ?? last;

  function keyOf(state) {
    return Object.freeze({ text: text(), question: `${question(state)} ${where(state)}`, limit: `${limit(state)} ${where(state)} ${state.lang}` });
  }

  /** Asks when there is something to ask that was not asked yet. */
  function follow() {
    const state = store.get();
    if (changes.length === 0) {
      latest.stop();
      [answer, error, asked] = [NOTHING, null, ''];
      return;
    }
    const key = keyOf(state);
    const parts = [...(draft === null ? RESTING : MOVING), ...(needsDwellings(state) ? ['dwellings'] : [])];
    const dwelling = draft === null ? state.dwelling : null;
    const id = JSON.stringify([key, parts, dwelling]);
    if (id !== asked) {
      asked = id;
      latest.ask({ id, state, key, tried: changes, wanted: { parts, dwelling } });
    }
  }

  function settle(line, history) {
    own = true;
    steps = history;
    draft = null;
    changes = readScenario(line);
    store.update({ whatIf: line || null });
    own = false;
    follow();
    onChange();
  }

  return {
    get: () => ({ changes, key: keyOf(store.get()), answer, error, moving: draft !== null, steps, pending: latest.busy() || (changes.length > 0 && answer.key?.text !== text()) }),
    follow,
    retry() {
      asked = '';
      follow();
      onChange();
    },
    /** While a pin is under the hand: shown, but no step. */
    move(next) {
      draft = writeScenario(next);
      changes = next;
      follow();
      onChange();
    },
    /** A step that can be taken back. */
    commit(next) {
      const line = writeScenario(next);
      settle(line, line === last ? steps : step(steps, last));
    },
    undo() {
      const back = undo(steps, last);
      if (back) {
        settle(back.text, back.history);
      }
    },
    redo() {
      const forth = redo(steps, last);
      if (forth) {
        settle(forth.text, forth.history);
      }
    },
  };
}
