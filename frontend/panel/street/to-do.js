// What the street's data lacks, counted, each with what mends it; and how corrections get in.
import { dataFaults } from '../../state/street-figures.js';
import { h, replace } from '../dom.js';

const FACILITY_FAULTS = ['unlinked', 'noHours', 'noEntrance', 'assumedEntrance', 'schematic'];
const MOST_HOMES = 30;

/** @param {{onDwelling: (dwelling) => void}} listen */
export function createStreetToDo(root, listen) {
  let built = [];

  /** @param {{words, facilities, unlinked, corrections: number|null, area, group, code}} view corrections: reports that wait; null while not known */
  function render({ words, facilities, unlinked, corrections, area, group, code }) {
    const unknown = area?.[group]?.unknown ?? null;
    const key = [words.lang, facilities, unlinked, corrections, unknown, group, code];
    if (key.every((each, index) => each === built[index])) {
      return;
    }
    built = key;
    const { t, format } = words;
    if (!facilities || !unlinked) {
      replace(root, h('p.empty', {}, t('notice.loading')));
      return;
    }
    const faults = dataFaults(facilities, unlinked);
    const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    replace(
      root,
      h('p.list-lead', {}, t('street.toDoLead', { total: format.count(faults.total) })),
      h(
        'ul.to-do',
        {},
        task('unlinkedHomes', faults.unlinkedHomes, words),
        FACILITY_FAULTS.map((fault) => task(fault, faults[fault], words)),
        corrections !== null && task('corrections', corrections, words),
      ),
      unknown !== null && h('p.list-lead', { id: 'unknown-people' }, t('street.unknownPeople', { count: format.count(unknown), unit, group: t(`group.${group}`) })),
      unlinked.length > 0 && homes(unlinked, words),
      howTo(words),
    );
  }

  function homes(unlinked, { t, format }) {
    const item = (each) => h('li', {}, h('button.plain', { type: 'button', dataset: { keep: `home-${each.id}` }, onClick: () => listen.onDwelling(each) }, each.name || t('receipt.unnamed', { id: each.id }), h('small', {}, t(`unlinked.${each.unlinkedReason}`))));
    return h(
      'details.homes',
      {},
      h('summary', { dataset: { keep: 'homes' } }, t('street.homes', { count: format.count(unlinked.length) })),
      h('ul.plain-list', {}, unlinked.slice(0, MOST_HOMES).map(item)),
      unlinked.length > MOST_HOMES && h('p.muted', {}, t('detail.dwellingsMore', { count: MOST_HOMES })),
    );
  }

  return { render };
}

/** A count of nothing is told too: it is done. */
function task(name, count, { t, format }) {
  return h('li', { class: count > 0 ? 'open' : 'done', dataset: { task: name } }, h('b', {}, format.count(count)), h('span', {}, t(`toDo.${name}`)), count > 0 && h('small', {}, t(`toDo.${name}.how`)));
}

function howTo({ t }) {
  return h(
    'details.how-to',
    {},
    h('summary', { dataset: { keep: 'how-to' } }, t('street.howTo')),
    h('ol', {}, ['list', 'run', 'check'].map((step) => h('li', {}, t(`street.howTo.${step}`)))),
    h('pre', { tabindex: 0, 'aria-label': t('street.howTo') }, 'mvn spring-boot:run -Dspring-boot.run.arguments="--import facilities.csv --datum GCJ02"'),
    h('p.muted', {}, t('street.howTo.readme')),
  );
}
