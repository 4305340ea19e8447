// Loading, error, offline and empty, each with what can be done about it.
import { h, replace } from './dom.js';

/** Words of a failed answer: the problem's own detail, or that the service can't be reached. */
export function errorWords(error, { t }) {
  if (error?.kind === 'offline') {
    return { title: t('notice.offline'), text: t('notice.offlineText') };
  }
  return { title: t('notice.error'), text: error?.message || t('notice.unknownError') };
}

/** @param {{onRetry: Function}} listen */
export function createNotice(root, progress, listen) {
  let shown = '';

  function render({ words, error, empty, busy }) {
    progress.hidden = !busy;
    const { t } = words;
    // Of a place without data every question fails; what helps is to say so.
    const failed = error && !empty;
    const message = empty ? { title: t('notice.emptyPlace'), text: t('notice.emptyPlaceText') } : failed ? errorWords(error, words) : null;
    const key = JSON.stringify([words.lang, message]);
    if (key === shown) {
      return;
    }
    shown = key;
    root.hidden = !message;
    replace(root, message && [h('strong', {}, message.title), h('p', {}, message.text), failed && h('button.action', { type: 'button', onClick: listen.onRetry }, t('notice.retry'))]);
  }

  return { render };
}
