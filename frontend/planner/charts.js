// Charts of the area picked beside the whole: under their own tab, and folded in the area's card.
import { createMinuteCharts, histogramsOf } from '../panel/chart-minutes.js';
import { h, replace, write } from '../panel/dom.js';
import { current } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { GROUPS } from '../state/url.js';

/** @param {{update: Function}} store */
export function createPlannerCharts(root, store) {
  const choice = h('div.chart-choice');
  const panel = h('div');
  const summary = h('summary', { dataset: { keep: 'charts' } });
  const folded = h('div');
  const card = h('details.chart-card', {}, summary, folded);
  root.append(choice, panel);
  const [charts, cardCharts] = [createMinuteCharts(panel), createMinuteCharts(folded)];
  const changed = createChanges();
  let histograms = {};

  function render(state, all, { words, place, shown, group, limitMinutes }) {
    const counts = current(all.minuteCounts);
    if (changed('counts', [counts])) {
      histograms = histogramsOf(counts, GROUPS);
    }
    const areas = shown?.areas ?? [];
    if (changed('choice', [words.lang, state.area, areas.length, areas[0]?.code])) {
      replace(choice, select(areas, state, words));
    }
    write(summary, words.t('chart.card'));
    const whole = histograms.whole && { name: (state.within && areas[0]?.streetName) || place?.name || '', histogram: histograms.whole };
    const picked = areas.find(({ code }) => code === state.area);
    const area = picked && histograms.byCode.has(picked.code) ? { name: picked.name, histogram: histograms.byCode.get(picked.code) } : null;
    const view = shown && whole ? { words, group, limitMinutes, subject: area ?? whole, whole: area && whole } : { words };
    charts.render(view);
    cardCharts.render(view);
  }

  function select(areas, state, { t }) {
    const options = [h('option', { value: '', selected: !state.area }, t(state.within ? 'chart.allOfStreet' : 'chart.whole')), ...areas.map(({ code, name }) => h('option', { value: code, selected: code === state.area }, name))];
    return h('label.field-inline', {}, h('span', {}, t('chart.of')), h('select', { name: 'chart-area', dataset: { keep: 'chart-area' }, onChange: (event) => store.update({ area: event.target.value || null, gap: null, dwelling: null }) }, options));
  }

  return { render, card };
}
