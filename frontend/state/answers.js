// What the service has answered so far, and what is under way. No DOM here.
import { movedTo } from './statistics.js';
import { GROUPS } from './url.js';

const EMPTY = Object.freeze({ status: 'idle', key: null, dataKey: null, data: null, error: null });

/**
 * Keeps each resource in step with the state: a change of its key drops the request under way and asks anew; the old
 * answer stays at hand, marked by its own key, until the new one is there.
 *
 * @param {{name: string, key: (state) => string|null, load: (state, signal) => Promise, delay?: (state, changed) => number}[]} resources
 * @param {(answers) => void} onChange
 */
export function createAnswers(resources, onChange) {
  const answers = Object.fromEntries(resources.map(({ name }) => [name, EMPTY]));
  const running = new Map();

  function set(name, patch) {
    answers[name] = Object.freeze({ ...answers[name], ...patch });
    onChange(answers);
  }

  async function ask(resource, key, state, delayMillis) {
    running.get(resource.name)?.abort();
    const control = new AbortController();
    running.set(resource.name, control);
    set(resource.name, { status: 'loading', key, error: null });
    try {
      await pause(delayMillis, control.signal);
      const data = await resource.load(state, control.signal);
      if (!control.signal.aborted) {
        set(resource.name, { status: 'ready', dataKey: key, data });
      }
    } catch (error) {
      if (!control.signal.aborted) {
        set(resource.name, { status: 'error', error });
      }
    }
  }

  function follow(state, changed = []) {
    for (const resource of resources) {
      const key = resource.key(state);
      if (key === answers[resource.name].key) {
        continue;
      }
      const { data, dataKey } = answers[resource.name];
      if (key === null) {
        running.get(resource.name)?.abort();
        set(resource.name, EMPTY);
      } else if (data !== null && key === dataKey) {
        // Back to the question of the answer at hand.
        running.get(resource.name)?.abort();
        set(resource.name, { status: 'ready', key, error: null });
      } else {
        ask(resource, key, state, resource.delay?.(state, changed) ?? 0);
      }
    }
  }

  /** Drops every request under way; the last answers stay at hand. */
  function cancel() {
    for (const { name } of resources) {
      if (answers[name].status === 'loading') {
        running.get(name).abort();
        set(name, { status: 'cancelled' });
      }
    }
  }

  /** Asks again for everything that failed or was cancelled. */
  function retry(state) {
    for (const resource of resources) {
      if (['error', 'cancelled'].includes(answers[resource.name].status)) {
        ask(resource, resource.key(state), state, 0);
      }
    }
  }

  return { get: () => answers, follow, cancel, retry };
}

function pause(millis, signal) {
  if (millis === 0) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** The answer when it belongs to the key asked for, else null. */
export function current(answer) {
  return answer.data !== null && answer.key === answer.dataKey ? answer.data : null;
}

/** The answer, or the last one while the new one is under way; null once the question failed, for that one answers another. */
export function standing(answer) {
  return answer.status === 'error' || answer.status === 'cancelled' ? current(answer) : answer.data;
}

/**
 * District and areas as they are to be shown now: the service's own answer when it is for this question, else the last
 * one moved to the slider's minutes by the counts per minute, else null.
 */
export function figures(answers, state) {
  const exact = current(answers.coverage);
  if (exact) {
    return { district: exact.district, areas: exact.areas, outside: exact.outside ?? null, notes: exact.notes ?? [], basis: exact.basis, exact: true };
  }
  const counts = current(answers.minuteCounts);
  const last = answers.coverage.data;
  if (!counts || !last || state.standard || !sameAreas(last.areas, counts.areas)) {
    return null;
  }
  const byCode = new Map(counts.areas.map((area) => [area.code, area]));
  const timed = sameWalks(last.question, counts.question) ? (area) => area : (area) => ({ ...area, medianMinutes: null, p90Minutes: null });
  return {
    district: movedTo(timed(last.district), counts.district, state.minutes, GROUPS),
    areas: last.areas.map((area) => movedTo(timed(area), byCode.get(area.code), state.minutes, GROUPS)),
    outside: null,
    // What was to be noted of this category holds for any number of minutes.
    notes: last.question?.category === state.category ? (last.notes ?? []) : [],
    basis: last.basis,
    exact: false,
    // Whether the service still is to confirm it, or did not.
    unchecked: answers.coverage.status !== 'loading',
  };
}

/** Whether two questions differ at most in their limit: then the walking times of one are those of the other. */
function sameWalks(left, right) {
  return ['category', 'profile', 'asOf', 'at', 'planned', 'border'].every((name) => JSON.stringify(left?.[name]) === JSON.stringify(right?.[name]));
}

function sameAreas(left, right) {
  const codes = new Set(right.map((area) => area.code));
  return left.length === right.length && left.every((area) => codes.has(area.code));
}
