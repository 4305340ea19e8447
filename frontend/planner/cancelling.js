// Cancels what is under way, and goes back to the question answered last, so that controls and figures agree.
import { current } from '../state/answers.js';

const QUESTION = ['category', 'profile', 'minutes', 'standard', 'by', 'within', 'asOf', 'planned', 'border', 'at', 'group'];
const ANSWERS = ['shapes', 'coverage', 'gaps'];

export function createCancelling(store, answers) {
  let answered = null;
  let told = null;

  store.subscribe((state, changed) => {
    if (changed.some((name) => QUESTION.includes(name))) {
      told = null;
    }
  });

  /** Remembers the question whenever all of its answers are there. */
  function follow(state, all) {
    if (ANSWERS.every((name) => current(all[name]) !== null)) {
      answered = Object.fromEntries(QUESTION.map((name) => [name, state[name]]));
    }
  }

  function cancel() {
    answers.cancel();
    if (answered) {
      store.update(answered, 'replace');
    }
    told = answered ? 'kept' : 'cancelled';
  }

  return { follow, cancel, told: () => told, forget: () => (told = null) };
}
