// Every category at a glance: the street's share beside the district's.
import { categoryRows, pointsBetween } from '../../state/street-figures.js';
import { h, replace } from '../dom.js';

/** @param {{onPick: (category: string) => void}} listen */
export function createStreetCategories(root, listen) {
  let built = [];

  function render(state, { words, overview, street, group, pending, profile }) {
    root.classList.toggle('pending', pending);
    const key = [words.lang, overview, street?.code, group, state.category, profile];
    if (key.every((each, index) => each === built[index])) {
      return;
    }
    built = key;
    if (!overview || !street) {
      replace(root, h('p.empty', {}, words.t('notice.loading')));
      return;
    }
    const { t } = words;
    const heads = ['category', 'share', 'average', 'difference', 'uncovered', 'unknown'].map((column) => h('th', { scope: 'col', class: `of-${column}` }, t(`street.column.${column}`)));
    const rows = categoryRows(overview, street.code, group).map((row) => line(row, state, words));
    replace(
      root,
      h('p.list-lead', {}, t('street.categoriesLead', { profile, minutes: words.format.count(overview.question.minutes), group: t(`group.${group}`) })),
      h('table.category-table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows)),
    );
  }

  function line({ code, name, counts, share, average }, state, { t, format }) {
    const points = pointsBetween(share, average);
    const chosen = code === state.category;
    // Told beside the figure where large letters leave no room for a heading.
    const label = (column) => ({ dataset: { label: t(`street.column.${column}`) } });
    const difference = points === null ? format.missing : `${points > 0 ? '+' : points < 0 ? '−' : ''}${format.minutes(Math.abs(points))}`;
    return h(
      'tr',
      { class: chosen ? 'selected' : '', dataset: { category: code } },
      h('th', { scope: 'row' }, h('button.row-button', { type: 'button', 'aria-pressed': String(chosen), dataset: { keep: `category-${code}` }, onClick: () => listen.onPick(code) }, name)),
      h('td.of-share', label('share'), scale(share, average), h('span', {}, counts ? format.percent(share) : t('table.noData'))),
      h('td.of-average', label('average'), format.percent(average)),
      h('td.of-difference', { ...label('difference'), class: points === null ? '' : points < 0 ? 'worse' : 'better' }, difference),
      h('td.of-uncovered', label('uncovered'), format.count(counts?.uncovered)),
      h('td.of-unknown', label('unknown'), format.count(counts?.unknown)),
    );
  }

  return { render };
}

/** The share as a bar, the district's as a mark on it; the figures beside say the same. */
function scale(share, average) {
  const fill = h('i');
  const mark = h('b');
  fill.style.width = `${(share ?? 0) * 100}%`;
  mark.style.left = `${(average ?? 0) * 100}%`;
  mark.hidden = average === null;
  return h('span.scale', { 'aria-hidden': 'true' }, fill, mark);
}
