// What only paper needs: the question, the day of the data and what kind of data it is, under the street's name; and
// the facilities to look after, as a table.
import { byNeed, faultsOf } from '../../state/street-figures.js';
import { h, replace } from '../dom.js';
import { faultWords } from './facilities.js';

const MOST_FACILITIES = 25;

export function createPrintSheet(lead, facilityTable) {
  let built = [];

  function render(view) {
    const { words, place, question, standard, asOf, facilities } = view;
    const key = [words.lang, place, question, standard, asOf, facilities];
    if (key.some((each, index) => each !== built[index])) {
      built = key;
      replace(lead, about(view));
      replace(facilityTable, facilities && toCheck(facilities, words));
    }
  }

  return { render };
}

function about({ words, place, question, standard, asOf }) {
  const { t } = words;
  const printed = new Intl.DateTimeFormat('sv').format(new Date());
  const lines = [
    ['street.printQuestion', standard ? `${standard} · ${question}` : question],
    ['street.printDate', t('street.printDates', { asOf: asOf ?? '—', data: place?.dataDate ?? '—', version: place?.dataVersion ?? '—', printed })],
    ['street.printData', t(place?.schematic ? 'schematic.text' : 'sources.text')],
  ];
  return lines.map(([name, text]) => h('p', {}, h('b', {}, t(name)), text));
}

/** Those that lack something besides an entrance of their own, which most lack; the counts above tell of all. */
function toCheck(facilities, words) {
  const { t, format } = words;
  const grave = byNeed(facilities, words.lang).filter((each) => each.status !== 'CLOSED' && faultsOf(each).some((fault) => fault === 'unlinked' || fault === 'noHours'));
  const heads = ['name', 'category', 'lacks'].map((column) => h('th', { scope: 'col' }, t(`street.facilityColumn.${column}`)));
  const row = (each) => h('tr', {}, h('th', { scope: 'row' }, each.name), h('td.words', {}, each.categoryName), h('td.words', {}, faultsOf(each).map((fault) => faultWords(fault, each, t)).join(t('street.comma'))));
  return [
    h('h2', {}, t('street.toCheck', { count: format.count(grave.length) })),
    grave.length > 0 && h('table.figures', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, grave.slice(0, MOST_FACILITIES).map(row))),
    grave.length > MOST_FACILITIES && h('p.muted', {}, t('street.moreToCheck', { count: format.count(grave.length - MOST_FACILITIES) })),
  ];
}
