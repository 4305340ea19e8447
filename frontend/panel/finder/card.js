// One facility as a card: minutes, hours, address, phone, steps, and what can be done.
import { hoursInWords } from '../../text/hours.js';
import { wholeMinutes } from '../../state/finder-list.js';
import { hoursText, itemSentence, plainName, stepsText } from '../../state/finder-words.js';
import { h } from '../dom.js';

/**
 * @param {object} item of the nearby answer
 * @param {{words: object, reader: object, chosen: string|null, onWay: Function, onWrong: Function}} view
 * @param {string} level heading level of the name
 */
export function facilityCard(item, { words, reader, chosen, onWay, onWrong }, level = 'h4') {
  const { t } = words;
  const way = t('finder.showWayTo', { name: plainName(item) });
  return h(
    'li',
    { class: chosen === String(item.id) ? 'card card-chosen' : 'card' },
    h('p.card-minutes', {}, h('b', {}, String(wholeMinutes(item.minutes))), h('span', {}, t('finder.minutes', { minutes: '' }).trim())),
    h(
      'div.card-text',
      {},
      h(level, {}, plainName(item), item.schematic && h('span.badge', { title: t('finder.schematicLong') }, t('finder.schematic'))),
      h('p.muted', {}, item.categoryName),
      facts(item, words),
    ),
    h(
      'div.card-actions',
      {},
      h('button.main', { type: 'button', 'aria-label': way, dataset: { keep: `way-${item.id}` }, onClick: () => onWay(item) }, t('finder.showWay')),
      reader.button({ keep: `listen-${item.id}`, name: plainName(item) }, () => [itemSentence(item, words)]),
      h('button.plain', { type: 'button', 'aria-label': t('finder.wrongAt', { name: plainName(item) }), dataset: { keep: `wrong-${item.id}` }, onClick: () => onWrong(item) }, t('finder.wrong')),
    ),
  );
}

/** What is known of a facility, line by line. Hours carry a sign besides their colour. */
export function facts(item, words) {
  const { t } = words;
  const detail = (name, ...value) => value.some(Boolean) && h('div', {}, h('dt', {}, t(`finder.${name}`)), h('dd', {}, value));
  return h(
    'dl.facts',
    {},
    h('div', { class: `hours hours-${item.open}` }, h('dt.visually-hidden', {}, t('finder.hours')), h('dd', {}, hoursText(item, words))),
    h('div', { class: `steps steps-${item.stepFree}` }, h('dt.visually-hidden', {}, t('finder.way')), h('dd', {}, [stepsText(item, words), wheelchair(item, t)].filter(Boolean).join(' · '))),
    detail('address', item.address),
    detail('phone', item.phone && h('a.phone', { href: `tel:${item.phone.replace(/[^\d+*#,;]/g, '')}` }, t('finder.call', { phone: item.phone }))),
    detail('hours', item.openingHours && hoursInWords(item.openingHours, words)),
  );
}

function wheelchair({ wheelchair: access }, t) {
  return typeof access === 'boolean' ? t(access ? 'finder.wheelchairYes' : 'finder.wheelchairNo') : null;
}
