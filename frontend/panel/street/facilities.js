// The street's own facilities, those to look after first, each with what is not known of it.
import { byNeed, faultsOf } from '../../state/street-figures.js';
import { facilityStatus } from '../area-detail.js';
import { hoursInWords } from '../../text/hours.js';
import { h, replace } from '../dom.js';

/** @param {{onFacility: (facility) => void, onEveryKind: (all: boolean) => void}} listen */
export function createStreetFacilities(root, listen) {
  let built = [];

  /** @param {{words, facilities, kinds: Set<string>, category: string}} view kinds: categories that the question asks for */
  function render(state, { words, facilities, kinds, category }) {
    const key = [words.lang, facilities, state.everyKind, state.category, category];
    if (key.every((each, index) => each === built[index])) {
      return;
    }
    built = key;
    const { t, format } = words;
    if (!facilities) {
      replace(root, h('p.empty', {}, t('notice.loading')));
      return;
    }
    const asked = facilities.filter((each) => kinds.has(each.category));
    const shown = byNeed(state.everyKind ? facilities : asked, words.lang);
    const choice = (all, text) => h('button.segment-button', { type: 'button', 'aria-pressed': String(state.everyKind === all), dataset: { keep: `kinds-${all}` }, onClick: () => listen.onEveryKind(all) }, text);
    replace(
      root,
      h('div.segments.kinds', { role: 'group', 'aria-label': t('street.facilities') }, choice(false, t('street.kindAsked', { category, count: format.count(asked.length) })), choice(true, t('street.kindAll', { count: format.count(facilities.length) }))),
      shown.length === 0 ? h('p.empty', {}, t('street.noFacility')) : h('ul.facility-list', {}, shown.map((each) => line(each, words))),
    );
  }

  function line(facility, words) {
    const { t } = words;
    const facts = [facility.categoryName, facilityStatus(facility, words), facility.openingHours && t('facility.hours', { hours: hoursInWords(facility.openingHours, words) }), facility.entrances === 'known' && t('street.entranceKnown')];
    return h(
      'li',
      { dataset: { facility: facility.id } },
      h('button.plain', { type: 'button', dataset: { keep: `facility-${facility.id}` }, onClick: () => listen.onFacility(facility) }, facility.name),
      h('span.facts', {}, facts.filter(Boolean).join(' · ')),
      h('span.faults', {}, faultsOf(facility).map((fault) => h('span', { class: `fault fault-${fault}` }, faultWords(fault, facility, t)))),
    );
  }

  return { render };
}

/** What is missing, and of what is not linked the reason. */
export function faultWords(fault, facility, t) {
  const reason = fault === 'unlinked' && facility.unlinkedReason ? t(`unlinked.${facility.unlinkedReason}`) : '';
  return [t(`fault.${fault}`), reason].filter(Boolean).join(t('street.colon'));
}
