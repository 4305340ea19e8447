// The list of what is near, kind by kind, and the states in which there is none.
import { chosenKinds, sections, shownItems } from '../../state/finder-list.js';
import { emptyText, listSentences } from '../../state/finder-words.js';
import { h, replace } from '../dom.js';
import { facilityCard } from './card.js';
import { kindSign } from './sign.js';

const SKELETON_CARDS = 4;

/**
 * @param {HTMLElement} root
 * @param {{reader: object, onWay: Function, onWrong: Function, onShare: Function, onMap: Function, onOpenOnly: Function, onRetry: Function, onShown: Function}} listen
 */
export function createFinderList(root, listen) {
  const opened = new Set();
  let shown = null;
  let last = null;

  function render(view) {
    last = view;
    const { words, state, answer, status, slow, error, empty } = view;
    const key = JSON.stringify([words.lang, state.kinds, state.openOnly, state.facility, state.place, status, slow, error?.message, error?.kind, empty, [...opened]]);
    if (shown?.key === key && shown.answer === answer) {
      return;
    }
    shown = { key, answer };
    root.setAttribute('aria-busy', String(status === 'loading'));
    replace(root, content(view));
  }

  function content(view) {
    const { words, state, answer, error, empty } = view;
    const { t } = words;
    if (empty) {
      return note(t('finder.empty'), t('finder.emptyText'));
    }
    if (error) {
      return failure(error, t);
    }
    if (!state.place) {
      return note(t('finder.waiting'), t('finder.waitingText'));
    }
    if (answer?.items.length === 0 && answer.nearest.length === 0) {
      return note(t('finder.nothing'), t('finder.nothingText'));
    }
    return answer ? list(view) : skeleton(view);
  }

  function failure(error, t) {
    const offline = error.kind === 'offline';
    return h('div.finder-notice.finder-error', { role: 'alert' }, h('strong', {}, t(offline ? 'finder.offline' : 'finder.error')), h('p', {}, offline ? t('finder.offlineText') : error.message || t('finder.errorText')), h('button.action', { type: 'button', dataset: { keep: 'retry' }, onClick: listen.onRetry }, t('finder.retry')));
  }

  function list(view) {
    const { words, state, answer } = view;
    const { t } = words;
    const found = sections(answer, state);
    const count = found.reduce((sum, section) => sum + section.items.length, 0);
    const say = () => listSentences({ place: state.place, from: answer.from, profile: state.profile, sections: found, limitMinutes: answer.limitMinutes, schematic: answer.schematic }, words);
    return [
      h(
        'div.list-top',
        {},
        h('p.summary', {}, count > 0 ? t('finder.summary', { limit: answer.limitMinutes, count }) : t('finder.summaryNone', { limit: answer.limitMinutes })),
        h(
          'div.list-actions',
          {},
          h('button.main.map-open', { type: 'button', dataset: { keep: 'map' }, onClick: listen.onMap }, t('finder.map')),
          listen.reader.button({ keep: 'listen-list' }, say),
          h('button.action', { type: 'button', dataset: { keep: 'share' }, onClick: listen.onShare }, t('finder.share')),
        ),
      ),
      ...found.map((section) => kind(section, view)),
      answer.dataDate && h('p.muted.data-date', {}, t('finder.dataDate', { date: answer.dataDate })),
    ];
  }

  function kind(section, view) {
    const { words, state, answer } = view;
    const { t } = words;
    const only = chosenKinds(state.kinds).length === 1;
    const name = t(`finder.kind.${section.code}`);
    const items = shownItems(section, { opened: opened.has(section.code), only });
    const left = section.items.length - items.length;
    const card = (item) => facilityCard(item, { words, reader: listen.reader, chosen: state.facility, onWay: listen.onWay, onWrong: listen.onWrong });
    return h(
      'section.kind',
      { 'aria-labelledby': `kind-${section.code}` },
      h('h3', { id: `kind-${section.code}` }, kindSign(section.code), name, section.items.length > 0 && h('span.kind-count', {}, t('finder.placesCount', { count: section.items.length }))),
      section.items.length === 0 && h('p.none', {}, emptyText(section, answer.limitMinutes, words)),
      section.items.length === 0 && section.all > 0 && h('button.action', { type: 'button', dataset: { keep: `closed-${section.code}` }, onClick: listen.onOpenOnly }, t('finder.showClosed')),
      h('ul.cards', {}, items.map(card), section.beyond && card(section.beyond)),
      left > 0 && h('button.action.more', { type: 'button', dataset: { keep: `more-${section.code}` }, onClick: () => more(section.code, items.length) }, t('finder.more', { count: left, kind: name })),
      section.items.length > 0 && section.unknownHours > 0 && h('p.muted', {}, t('finder.unknownHours', { count: section.unknownHours })),
    );
  }

  /** Shows the rest of a kind and puts the focus on the first that is new. */
  function more(code, before) {
    opened.add(code);
    render(last);
    listen.onShown(opened);
    root.querySelectorAll(`[aria-labelledby="kind-${code}"] .card`)[before]?.querySelector('button').focus();
  }

  function skeleton({ words, slow }) {
    const { t } = words;
    const bone = () => h('li.card.bone', {}, h('p.card-minutes', {}), h('div.card-text', {}));
    return [h('p.summary', { role: 'status' }, t(slow ? 'finder.slow' : 'finder.loading')), h('ul.cards', { 'aria-hidden': 'true' }, Array.from({ length: SKELETON_CARDS }, bone))];
  }

  return { render, opened: () => opened };
}

function note(title, text) {
  return h('div.finder-note', {}, h('strong', {}, title), h('p', {}, text));
}
