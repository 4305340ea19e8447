// What the map's popup says of a hexagon: its counts, never a share without them.
import { shareOf } from '../state/statistics.js';
import { h } from './dom.js';

export function hexagonCard(cell, unit, { t, format }) {
  const unitText = t(`unit.${unit}`);
  const line = (state) => h('div', { class: `count count-${state}` }, h('dt', {}, t(`state.${state}`)), h('dd', {}, `${format.count(cell[state])} `, h('small', {}, unitText)));
  return h(
    'div.hexagon-card',
    {},
    h('strong', {}, t('hexagon.heading', { homes: format.count(cell.homes) })),
    h('span', {}, t('hexagon.share', { share: format.percent(shareOf(cell)) })),
    h('dl.counts', {}, ['covered', 'uncovered', 'unknown'].map(line)),
    cell.withheld > 0 && h('small.muted', {}, t('hexagon.withheld', { homes: format.count(cell.withheld) })),
  );
}
