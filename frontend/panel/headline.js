// The one figure for the whole place, with the counts it stands on.
import { shareOf } from '../state/statistics.js';
import { h, replace } from './dom.js';

export function createHeadline(root, announcer) {
  let announced = '';

  function render(state, { words, place, shown, before, group, question, nothing, category, stale }) {
    if (!shown) {
      replace(root);
      return;
    }
    const { t, format } = words;
    root.classList.toggle('pending', stale);
    root.setAttribute('aria-busy', String(stale));
    if (nothing) {
      replace(root, h('p.headline-question', {}, question), h('p.headline-none', {}, words.t('headline.none', { category })), h('p', {}, words.t('headline.noneText', { place: place?.name ?? '' })));
      announce(words.t('headline.none', { category }));
      return;
    }
    const { district, exact, basis } = shown;
    const counts = district[group] ?? null;
    const share = shareOf(counts);
    const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    replace(
      root,
      h('p.headline-question', {}, question),
      h(
        'div.headline-figures',
        {},
        h('p.headline-share', {}, h('span', {}, t('headline.ofGroup', { place: place?.name ?? '', group: t(`group.${group}`) })), before && h('small.headline-before', {}, t('table.before', { value: format.percent(shareOf(before.district[group])) })), h('strong', { id: 'district-share' }, format.percent(share))),
        counts ? countsOf(counts, words, unit, before?.district[group]) : h('p', {}, t('table.noData')),
      ),
      counts && bar(counts, words),
      h('p.headline-times', {}, times(shown, words, stale)),
      shown.notes.filter(({ code }) => code !== 'schematic').map(({ text }) => h('p.headline-times', {}, text)),
    );
    // What is supposed is told once a pin has come to rest, by its own card.
    if (counts && exact && !stale && !before) {
      announce(t('headline.announce', { limit: question, share: format.percent(share), uncovered: format.count(counts.uncovered), unknown: format.count(counts.unknown), unit }));
    }
  }

  function announce(text) {
    if (text !== announced) {
      announced = text;
      announcer.textContent = text;
    }
  }

  return { render };
}

export function countsOf(counts, { t, format }, unit, before = null) {
  const change = (state) => before && counts[state] !== before[state] && h('small.change', {}, format.difference(counts[state] - before[state]));
  const item = (state) => h('div', { class: `count count-${state}` }, h('dt', {}, t(`state.${state}`)), h('dd', {}, `${format.count(counts[state])} `, h('small', {}, unit), change(state)));
  return h('dl.counts', {}, ['covered', 'uncovered', 'unknown'].map(item));
}

/** Drawn widths for the eye; the counts beside it say the same in figures. */
export function bar(counts, { t }) {
  const part = (state) => {
    const span = h('span', { class: `bar-${state}`, title: t(`state.${state}`) });
    span.style.flexGrow = String(counts[state]);
    return counts[state] > 0 && span;
  };
  return h('div.stack-bar', { 'aria-hidden': 'true' }, ['covered', 'uncovered', 'unknown'].map(part));
}

/** Walking times don't change with the limit; who is owed to outside facilities does, and is told for everybody. */
function times({ district, exact, basis, unchecked }, { t, format }, stale) {
  const known = district.medianMinutes !== null && district.medianMinutes !== undefined;
  const walk = known ? t('headline.times', { median: format.minutes(district.medianMinutes), p90: format.minutes(district.p90Minutes) }) : t('headline.timesNone');
  if (!exact || stale) {
    const note = t(unchecked && !stale ? 'headline.unchecked' : stale ? 'notice.updating' : 'headline.updating');
    return known ? `${walk} · ${note}` : note;
  }
  const outside = district.fromOutsideDistrict;
  const unit = t(basis === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  return outside > 0 ? `${walk} · ${t('headline.outside', { group: t(`group.${basis}`), count: format.count(outside), unit })}` : walk;
}
