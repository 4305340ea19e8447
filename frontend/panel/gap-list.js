// The gaps, most people first.
import { h, replace } from './dom.js';

const PAGE = 40;

/** @param {{onPick: (gap) => void}} listen */
export function createGapList(root, listen) {
  let shown = PAGE;
  let last = null;

  function render(state, view) {
    const { words, gaps, group, drawn, nothing, pending } = view;
    const { t, format } = words;
    if (gaps !== last) {
      shown = PAGE;
      last = gaps;
    }
    if (!gaps) {
      replace(root, h('p.empty', {}, t(pending ? 'notice.loading' : 'gaps.failed')));
      return;
    }
    const more = gaps.length - shown;
    replace(
      root,
      h('p.list-lead', {}, nothing ? t('gaps.nothing') : gaps.length === 0 ? t('gaps.empty') : t('gaps.lead', { group: t(`group.${group}`) })),
      drawn < gaps.length && h('p.list-lead', {}, t('gaps.drawn', { drawn: format.count(drawn), count: format.count(gaps.length) })),
      h('ol.gaps', { class: pending ? 'pending' : '' }, gaps.slice(0, shown).map((gap, index) => item(gap, index, state, view))),
      more > 0 && h('button.plain', { type: 'button', dataset: { keep: 'more' }, onClick: () => (shown += PAGE) && render(state, view) }, t('gaps.more', { count: format.count(Math.min(PAGE, more)) })),
    );
  }

  function item(gap, index, state, { words, group }) {
    const { t } = words;
    const chosen = String(gap.id) === state.gap;
    return h(
      'li',
      {},
      h(
        'button.gap',
        { type: 'button', 'aria-pressed': String(chosen), dataset: { keep: `gap-${gap.id}`, gap: gap.id }, onClick: () => listen.onPick(gap) },
        h('span.gap-rank', { 'aria-hidden': 'true' }, String(index + 1)),
        h('span.gap-place', {}, placeOf(gap), h('small', {}, gap.streetName ?? '')),
        h('span.gap-people', {}, peopleOf(gap, group, words), group !== 'dwellings' && h('small', {}, t('gaps.dwellings', { count: words.format.count(gap.dwellings) }))),
        causeChip(gap, t),
        h('span.gap-nearest', {}, othersOf(gap, group, words), group !== 'dwellings' && h('br'), nearestOf(gap, words)),
      ),
    );
  }

  return { render };
}

/** The cause in a word. */
export function causeChip({ cause }, t) {
  const code = String(cause).toUpperCase();
  return h('span', { class: `cause cause-${code}` }, t(`cause.${code}`));
}

export function placeOf(gap) {
  return gap.communityName ?? gap.streetName ?? `${gap.lat.toFixed(4)}, ${gap.lon.toFixed(4)}`;
}

/** People of the group, or that they are too few to be told. */
export function peopleOf(gap, group, { t, format }) {
  const people = group === 'dwellings' ? gap.dwellings : gap[group];
  if (people === null || people === undefined) {
    return gap.fewerThan ? t('gaps.fewer', { count: gap.fewerThan }) : t('table.noData');
  }
  return t('gaps.people', { count: format.count(people), unit: t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people') });
}

/** The other groups' people, so that a gap is never one figure only; empty where no people are known. */
export function othersOf(gap, group, words) {
  const others = group === 'dwellings' ? [] : ['residents', 'elders60', 'elders80'].filter((each) => each !== group);
  return others.map((each) => `${words.t(`group.${each}`)} ${peopleOf(gap, each, words)}`).join(' · ');
}

export function nearestOf(gap, { t, format }) {
  const nearest = gap.nearestFacility;
  if (!nearest) {
    return t(String(gap.cause).toUpperCase() === 'CLOSED' ? 'gaps.nearestClosed' : 'gaps.nearestNone');
  }
  const reached = nearest.minutes !== null && nearest.minutes !== undefined;
  return t(reached ? 'gaps.nearest' : 'gaps.nearestBeyond', { name: nearest.name, minutes: format.minutes(nearest.minutes), metres: format.metres(nearest.straightMetres) });
}
