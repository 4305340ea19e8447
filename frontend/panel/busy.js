// That something is under way: a bar at once, and after a second words with a way out.
import { h, replace } from './dom.js';

const PATIENCE_MILLIS = 1000;

/** @param {HTMLElement} bar @param {HTMLElement} box @param {{onCancel: Function}} listen */
export function createBusy(bar, box, listen) {
  let timer = null;

  function render({ words, busy }) {
    bar.hidden = !busy;
    if (!busy) {
      clearTimeout(timer);
      timer = null;
      box.hidden = true;
      return;
    }
    timer ??= setTimeout(() => show(words), PATIENCE_MILLIS);
  }

  function show({ t }) {
    box.hidden = false;
    replace(box, h('span', { role: 'status' }, t('notice.updating')), h('button.action', { type: 'button', id: 'cancel', onClick: listen.onCancel }, t('notice.cancel')));
  }

  return { render };
}
