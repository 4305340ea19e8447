// Asking while a hand moves: one question under way at a time, and of those that come meanwhile only the newest. No DOM here.

/**
 * An answer in between is still shown, so that figures follow a pin instead of waiting for it to stop.
 *
 * @param {(question, signal: AbortSignal) => Promise} ask
 * @param {{onAnswer: (answer, question) => void, onError: (error, question) => void}} listen
 */
export function createLatest(ask, listen) {
  let control = null;
  let waiting = null;

  async function run(question) {
    const own = (control = new AbortController());
    try {
      const answer = await ask(question, own.signal);
      if (!own.signal.aborted) {
        listen.onAnswer(answer, question);
      }
    } catch (error) {
      if (!own.signal.aborted) {
        listen.onError(error, question);
      }
    } finally {
      if (control === own) {
        control = null;
        next();
      }
    }
  }

  function next() {
    if (waiting && !control) {
      const { question } = waiting;
      waiting = null;
      run(question);
    }
  }

  return {
    ask(question) {
      waiting = { question };
      next();
    },
    /** Drops what is under way and what waits. */
    stop() {
      waiting = null;
      control?.abort();
      control = null;
    },
    busy: () => control !== null,
  };
}
