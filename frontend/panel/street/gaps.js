// The street's gaps beside the district's average, and as a table on paper, where nothing can be opened.
import { perThousand } from '../../state/street-figures.js';
import { h, replace } from '../dom.js';
import { causeChip, nearestOf, peopleOf, placeOf } from '../gap-list.js';

const MOST_PRINTED = 15;

export function createStreetGaps(lead, printed) {
  let built = [];

  function render({ words, gaps, area, district, group }) {
    const key = [words.lang, gaps, area, district, group];
    if (key.every((each, index) => each === built[index])) {
      return;
    }
    built = key;
    replace(lead, area && gaps?.length > 0 && [h('p.gap-rate', { id: 'gap-rate' }, rate(area, district, group, words)), h('ul.causes', { 'aria-label': words.t('street.causes') }, causes(gaps, group, words))]);
    replace(printed, gaps?.length > 0 && table(gaps, group, words));
  }

  return { render };
}

function rate(area, district, group, { t, format }) {
  const [own, average] = [perThousand(area[group]), perThousand(district[group])];
  if (own === null || average === null) {
    return t('street.noComparison');
  }
  return t(group === 'dwellings' ? 'street.rateDwellings' : 'street.rate', { own: format.count(own), average: format.count(average), group: t(`group.${group}`) });
}

/** Gaps and people by cause. */
function causes(gaps, group, words) {
  const { t, format } = words;
  const all = [...new Set(gaps.map(({ cause }) => cause))];
  return all.map((cause) => {
    const those = gaps.filter((gap) => gap.cause === cause);
    const people = those.reduce((sum, gap) => sum + (gap[group] ?? 0), 0);
    return h('li', {}, causeChip({ cause }, t), t('street.cause', { gaps: format.count(those.length), people: format.count(people), unit: t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people') }));
  });
}

/** People 60 and over have a column of their own beside those of another group. */
function table(gaps, group, words) {
  const { t, format } = words;
  const elders = group !== 'elders60';
  const heads = [t('street.gapColumn.place'), t(`group.${group}`), elders && t('street.gapColumn.elders60'), t('street.gapColumn.cause'), t('street.gapColumn.nearest')];
  const row = (gap) => h('tr', {}, h('th', { scope: 'row' }, placeOf(gap)), h('td', {}, peopleOf(gap, group, words)), elders && h('td', {}, peopleOf(gap, 'elders60', words)), h('td.words', {}, t(`cause.${String(gap.cause).toUpperCase()}`)), h('td.words', {}, reachOf(gap, words)));
  return [
    h('table.figures', {}, h('thead', {}, h('tr', {}, heads.filter(Boolean).map((text) => h('th', { scope: 'col' }, text)))), h('tbody', {}, gaps.slice(0, MOST_PRINTED).map(row))),
    gaps.length > MOST_PRINTED && h('p.muted', {}, t('street.gapsMore', { shown: MOST_PRINTED, count: format.count(gaps.length) })),
  ];
}

/** The nearest facility and the walk to it, or in a sentence why there is none. */
function reachOf(gap, words) {
  const { nearestFacility: nearest } = gap;
  const reached = nearest && nearest.minutes !== null && nearest.minutes !== undefined;
  return reached ? words.t('street.reach', { name: nearest.name, minutes: words.format.minutes(nearest.minutes) }) : nearestOf(gap, words);
}
