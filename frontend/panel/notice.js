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
export function createNotice(root, listen) {
  let shown = '';

  /** @param {{cancelled: 'kept'|'cancelled'|null, open: boolean}} view kept: the question before is shown again; cancelled: nothing is at hand; open: something could be asked for again; unsaved: a picture could not be made */
  function render({ words, error, empty, cancelled, open, unsaved }) {
    const { t } = words;
    // Of a place without data every question fails; what helps is to say so.
    const failed = error && !empty;
    const refused = unsaved && { title: t('picture.failed'), text: '', calm: true };
    const stopped = cancelled && !failed && { title: t('notice.cancelled'), text: t(`notice.${cancelled}Text`), calm: true };
    const message = empty ? { title: t('notice.emptyPlace'), text: t('notice.emptyPlaceText') } : failed ? errorWords(error, words) : refused || stopped || null;
    const key = JSON.stringify([words.lang, message, open]);
    if (key === shown) {
      return;
    }
    shown = key;
    root.hidden = !message;
    root.classList.toggle('calm', Boolean(message?.calm));
    replace(root, message && [h('strong', {}, message.title), h('p', {}, message.text), (failed || open) && h('button.action', { type: 'button', onClick: listen.onRetry }, t('notice.retry'))]);
  }

  return { render };
}
