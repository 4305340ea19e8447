// The street's one figure beside the district's: share, place among the streets, the difference in words, the counts.
import { pointsBetween, rankOf } from '../../state/street-figures.js';
import { shareOf } from '../../state/statistics.js';
import { h, replace } from '../dom.js';
import { bar, countsOf } from '../headline.js';

export function createStreetHeadline(root, announcer) {
  let announced = '';

  /** @param {{words, question: string, street, group, area, district, rows, nothing, category, exact, notes}} view area: the street's own figures */
  function render(view) {
    const { words, question, street, group, area, district, rows, nothing, category, exact, notes } = view;
    const { t } = words;
    if (!area) {
      replace(root);
      return;
    }
    if (nothing) {
      replace(root, h('p.headline-question', {}, question), h('p.headline-none', {}, t('headline.none', { category })), h('p', {}, t('headline.noneText', { place: street.name })));
      return;
    }
    const counts = area[group] ?? null;
    const share = shareOf(counts);
    const average = shareOf(district[group]);
    const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    const comparison = compare(share, average, rankOf(rows, street.code), words);
    replace(
      root,
      h('p.headline-question', {}, question),
      h(
        'div.headline-figures',
        {},
        h('p.headline-share', {}, h('span', {}, t('headline.ofGroup', { place: street.name, group: t(`group.${group}`) })), h('strong', { id: 'street-share' }, words.format.percent(share))),
        counts ? countsOf(counts, words, unit) : h('p', {}, t('table.noData')),
      ),
      counts && bar(counts, words),
      h('p.comparison', { id: 'comparison' }, comparison),
      h('p.headline-times', {}, times(area, district, words, exact)),
      notes.filter(({ code }) => code !== 'schematic').map(({ text }) => h('p.headline-times', {}, text)),
    );
    if (exact && comparison !== announced) {
      announced = comparison;
      announcer.textContent = `${street.name}${words.lang === 'en' ? ': ' : '：'}${words.format.percent(share)}. ${comparison}`;
    }
  }

  return { render };
}

/** "4.2 percentage points below the district's 63.9%; place 11 of 14". */
function compare(share, average, place, { t, format }) {
  const points = pointsBetween(share, average);
  if (points === null) {
    return t('street.noComparison');
  }
  const values = { average: format.percent(average), points: format.minutes(Math.abs(points)) };
  const difference = t(points === 0 ? 'street.same' : points > 0 ? 'street.above' : 'street.below', values);
  return place ? t('street.comparison', { difference, rank: format.count(place.rank), of: format.count(place.of) }) : difference;
}

function times({ medianMinutes }, district, { t, format }, exact) {
  if (!exact) {
    return t('headline.updating');
  }
  const known = medianMinutes !== null && medianMinutes !== undefined;
  return known ? t('street.times', { median: format.minutes(medianMinutes), average: format.minutes(district.medianMinutes) }) : t('headline.timesNone');
}
