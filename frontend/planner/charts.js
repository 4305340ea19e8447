// Charts of the area picked beside the whole: under their own tab, and folded in the area's card.
import { createMinuteCharts, histogramsOf } from '../panel/chart/minutes.js';
import { h, replace, write } from '../panel/dom.js';
import { current } from '../state/answers.js';
import { createChanges } from '../state/changes.js';

export function createPlannerCharts(root) {
  const choice = h('div.chart-choice');
  const panel = h('div');
  const summary = h('summary', { dataset: { keep: 'charts' } });
  const folded = h('div');
  const card = h('details.chart-card', {}, summary, folded);
  root.append(choice, panel);
  const [charts, cardCharts] = [createMinuteCharts(panel), createMinuteCharts(folded)];
  const changed = createChanges();
  let histograms = {};
  // What is chosen here opens no card, which would lie over the charts of a phone; what is picked elsewhere is followed.
  let chosen = null;
  let again = null;

  function render(state, all, { words, place, shown, group, limitMinutes }) {
    const counts = current(all.minuteCounts);
    if (changed('counts', [counts])) {
      histograms = histogramsOf(counts);
    }
    const areas = shown?.areas ?? [];
    if (changed('picked', [state.area, state.within, state.by])) {
      chosen = state.area;
    }
    if (changed('choice', [words.lang, chosen, areas.length, areas[0]?.code])) {
      replace(choice, select(areas, state, words));
    }
    write(summary, words.t('chart.card'));
    const whole = histograms.whole && { name: (state.within && areas[0]?.streetName) || place?.name || '', histogram: histograms.whole };
    const known = shown && whole;
    const viewOf = (code) => {
      const name = areas.find((area) => area.code === code)?.name;
      const histogram = histograms.byCode.get(code);
      return name && histogram ? { words, group, limitMinutes, subject: { name, histogram }, whole } : { words, group, limitMinutes, subject: whole };
    };
    charts.render(known ? viewOf(chosen) : { words });
    cardCharts.render(known ? viewOf(state.area) : { words });
    again = () => render(state, all, { words, place, shown, group, limitMinutes });
  }

  function choose(code) {
    chosen = code;
    again();
  }

  function select(areas, state, { t }) {
    const options = [h('option', { value: '', selected: !chosen }, t(state.within ? 'chart.allOfStreet' : 'chart.whole')), ...areas.map(({ code, name }) => h('option', { value: code, selected: code === chosen }, name))];
    return h('label.field-inline', {}, h('span', {}, t('chart.of')), h('select', { name: 'chart-area', dataset: { keep: 'chart-area' }, onChange: (event) => choose(event.target.value || null) }, options));
  }

  return { render, card };
}
