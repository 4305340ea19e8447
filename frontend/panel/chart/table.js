// The figures of the charts as a table.
import { h, replace } from '../dom.js';

export function chartTable(details, { bars, curves, words, unit }) {
  const { t, format } = words;
  const share = (minute) => curves.map(({ shares }) => h('td', {}, format.percent(shares[minute])));
  const none = curves.map(() => h('td', {}, ''));
  const row = (name, people, shares) => h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, format.count(people)), shares);
  const heads = [t('chart.minutesColumn'), t('chart.peopleColumn', { name: curves[0]?.name ?? '', unit }), ...curves.map(({ name }) => t('chart.shareColumn', { name }))];
  replace(
    details,
    h('summary', { dataset: { keep: 'chart-table' } }, t('chart.asTable')),
    h(
      'div.scroll',
      { tabindex: 0, role: 'region', 'aria-label': t('chart.asTable') },
      h(
        'table.figures',
        {},
        h('thead', {}, h('tr', {}, heads.map((text) => h('th', { scope: 'col' }, text)))),
        h('tbody', {}, bars.bars.map(({ minute, people }) => row(t('chart.bin', { from: minute - 1, to: minute }), people, share(minute))), row(t('chart.beyond'), bars.beyond, none), row(t('chart.unknown'), bars.unknown, none)),
      ),
    ),
  );
}
