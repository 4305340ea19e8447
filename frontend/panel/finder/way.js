// The way to one facility: length, minutes, stairs and the turns in words.
import { wholeMinutes } from '../../state/finder-list.js';
import { metresText, plainName, turns, waySentences } from '../../state/finder-words.js';
import { h, replace } from '../dom.js';
import { facts } from './card.js';

const ARROWS = { start: '●', straight: '↑', left: '←', right: '→', slightLeft: '↖', slightRight: '↗', back: '↓', arrive: '★' };

/**
 * @param {HTMLElement} root
 * @param {{reader: object, onBack: Function, onWrong: Function, onShare: Function, onRetry: Function}} listen
 */
export function createWay(root, listen) {
  let shown = null;

  function render(view) {
    const { words, state, item, way, error, slow } = view;
    const key = JSON.stringify([words.lang, state.facility, item?.id, slow, error?.kind, error?.message]);
    if (shown?.key === key && shown.way === way) {
      return;
    }
    shown = { key, way };
    replace(root, state.facility && content(view));
  }

  function content({ words, item, way, error, slow }) {
    const { t } = words;
    const facility = way?.facility ?? item;
    const box = facility && { schematic: way?.schematic, ...item, ...facility };
    return [
      h('button.main.back', { type: 'button', dataset: { keep: 'back' }, onClick: listen.onBack }, h('span', { 'aria-hidden': 'true' }, '‹ '), t('finder.back')),
      h('h2', { id: 'way-heading', tabindex: '-1', dataset: { keep: 'way-heading' } }, facility ? t('finder.wayTo', { name: plainName(box) }) : t('finder.way')),
      error ? failure(error, t) : way ? found(way, words) : h('p.summary', { role: 'status' }, t(slow ? 'finder.slow' : 'finder.wayBusy')),
      facility && facilityBox(box, words),
    ];
  }

  function failure(error, t) {
    const text = error.kind === 'offline' ? t('finder.offlineText') : error.message || t('finder.errorText');
    return h('div.finder-notice.finder-error', { role: 'alert' }, h('p', {}, text), h('button.action', { type: 'button', dataset: { keep: 'retry-way' }, onClick: listen.onRetry }, t('finder.retry')));
  }

  function found(way, words) {
    const { t } = words;
    if (way.pieces.length === 0) {
      return h('p.finder-warn', { role: 'status' }, t('finder.wayNone'));
    }
    return [
      h('p.way-length', { role: 'status' }, t('finder.wayLength', { minutes: wholeMinutes(way.minutes), metres: metresText(way.metres, words) })),
      h('p', { class: way.steps > 0 ? 'steps steps-no' : 'steps steps-yes' }, way.steps > 0 ? t('finder.waySteps', { count: way.steps }) : t('finder.wayNoSteps')),
      h('div.list-actions', {}, listen.reader.button({ keep: 'listen-way' }, () => waySentences(way, words)), h('button.action', { type: 'button', dataset: { keep: 'share-way' }, onClick: listen.onShare }, t('finder.share'))),
      h('h3', { id: 'turns-heading' }, t('finder.wayList')),
      h('ol.turns', { 'aria-labelledby': 'turns-heading' }, turns(way, words).map(turn)),
    ];
  }

  function facilityBox(facility, words) {
    const { t } = words;
    return h(
      'div.way-facility',
      {},
      h('h3', {}, plainName(facility), facility.schematic && h('span.badge', { title: t('finder.schematicLong') }, t('finder.schematic'))),
      h('p.muted', {}, facility.categoryName),
      facts(facility, words),
      h('button.plain', { type: 'button', dataset: { keep: `wrong-${facility.id}` }, onClick: () => listen.onWrong(facility) }, t('finder.wrong')),
    );
  }

  return { render };
}

function turn({ turn: direction, kind, text, detail }) {
  return h('li', { class: kind === 'steps' ? 'turn turn-steps' : 'turn' }, h('span.turn-sign', { 'aria-hidden': 'true' }, ARROWS[direction] ?? '↑'), h('span.turn-text', {}, text, detail && h('small', {}, detail)));
}
