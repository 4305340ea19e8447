// Reads sentences aloud by the browser's own voices. Where it has none for the language, there is nothing to press.
import { voiceFor } from '../state/voices.js';
import { h } from './dom.js';

const PACE = 0.9;

/** @param {() => {lang: string}} wordsNow words of the page as they are when something is read */
export function createReader(wordsNow) {
  const synthesis = window.speechSynthesis;
  const buttons = new Set();
  let reading = null;

  synthesis?.addEventListener?.('voiceschanged', refresh);
  window.addEventListener('pagehide', stop);

  function voice() {
    return voiceFor(synthesis?.getVoices() ?? [], wordsNow().lang);
  }

  /** Sentence by sentence, since some voices fall silent in the middle of long texts. */
  function start(button, sentences) {
    stop();
    reading = button;
    const chosen = voice();
    sentences.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice: chosen, lang: chosen.lang, rate: PACE });
      if (index === sentences.length - 1) {
        utterance.onend = () => reading === button && stop();
      }
      synthesis.speak(utterance);
    });
    refresh();
  }

  function stop() {
    if (reading) {
      reading = null;
      synthesis.cancel();
      refresh();
    }
  }

  function refresh() {
    for (const each of buttons) {
      if (each.element.isConnected || each.fresh) {
        each.fresh = !each.element.isConnected;
        each.paint();
      } else {
        buttons.delete(each);
      }
    }
  }

  /** A button that reads what `sentences` gives when pressed, and stops when pressed again. */
  function button({ keep, name }, sentences) {
    const element = h('button.action.listen', { type: 'button', dataset: { keep }, onClick: () => (reading === element ? stop() : start(element, sentences())) });
    const paint = () => {
      const { t } = wordsNow();
      element.hidden = voice() === null;
      element.textContent = reading === element ? t('finder.stop') : t('finder.listen');
      element.setAttribute('aria-pressed', String(reading === element));
      if (name && reading !== element) {
        element.setAttribute('aria-label', t('finder.listenTo', { name }));
      } else {
        element.removeAttribute('aria-label');
      }
    };
    buttons.add({ element, paint, fresh: true });
    paint();
    return element;
  }

  return { button, stop };
}
