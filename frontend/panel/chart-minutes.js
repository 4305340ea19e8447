// Two charts of one area: people per minute of walking, and the share within so many minutes beside the whole place's.
// Each is told in a sentence and in a table as well, since a canvas says nothing to whom can't see it.
import { addHistograms } from '../state/statistics.js';
import { barsOf, curveOf, lastMinute } from '../state/minute-bars.js';
import { curveConfig } from './chart-curve.js';
import { histogramConfig } from './chart-histogram.js';
import { loadChart } from './chart-library.js';
import { chartLook, onLookChange } from './chart-look.js';
import { chartTable } from './chart-table.js';
import { h, write } from './dom.js';

export function createMinuteCharts(root) {
  const figures = { histogram: figure(), curve: figure() };
  const table = h('details.chart-table');
  const note = h('p.muted.chart-note');
  const empty = h('p.empty');
  const body = h('div.charts', {}, figures.histogram.box, figures.curve.box, note, table);
  root.append(empty, body);
  let last = null;
  let drawn = null;
  onLookChange(() => (drawn = null) ?? render(last));

  /**
   * @param {{words, group: string, limitMinutes: number, subject: {name: string, histogram: object}, whole?: {name: string, histogram: object}}|null} view
   *     whole: what the subject is compared with; null while nothing is known yet
   */
  function render(view) {
    last = view;
    const { words, group, limitMinutes, subject, whole } = view ?? {};
    const others = whole ? [subject, whole] : [subject];
    const minutes = subject?.histogram && lastMinute(others.map(({ histogram }) => histogram ?? {}), group, limitMinutes);
    const bars = minutes ? barsOf(subject.histogram, group, limitMinutes, minutes) : null;
    body.hidden = !bars;
    empty.hidden = bars !== null || !view;
    write(empty, view ? words.t(subject ? 'chart.noData' : 'notice.loading') : '');
    const key = [words?.lang, group, limitMinutes, subject?.name, subject?.histogram, whole?.histogram];
    if (bars && !same(key, drawn) && root.checkVisibility()) {
      drawn = key;
      draw(view, bars, others.map(({ name, histogram }) => ({ name, shares: curveOf(histogram, group, minutes) })).filter(({ shares }) => shares));
    }
  }

  function draw(view, bars, curves) {
    const { words, group, subject, limitMinutes } = view;
    const { t, format } = words;
    const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    const withLimit = { ...words, format: { ...format, limit: (minutes) => String(Math.round(minutes * 10) / 10) } };
    const options = { words: withLimit, look: chartLook(), limitMinutes, unit };
    const name = `${subject.name} · ${t(`group.${group}`)}`;
    figures.histogram.tell(t('chart.histogram', { name }), histogramWords(bars, curves, options));
    figures.curve.tell(t('chart.curve', { name }), curveWords(curves, options));
    write(note, bars.perhaps > 0 ? t('chart.perhaps', { count: format.count(bars.perhaps), unit }) : '');
    chartTable(table, { bars, curves, words, unit });
    loadChart().then(
      (Chart) => {
        figures.histogram.show(Chart, histogramConfig(bars, options));
        figures.curve.show(Chart, curveConfig(curves, options));
      },
      () => write(note, t('chart.failed')),
    );
  }

  return { render };
}

/** Histograms of the areas of an answer, and of all of them together. */
export function histogramsOf(counts, groups) {
  return { whole: counts && addHistograms(counts.areas, groups), byCode: new Map((counts?.areas ?? []).map((area) => [area.code, area])) };
}

function figure() {
  const caption = h('figcaption');
  const canvas = h('canvas', { role: 'img' });
  const box = h('figure.chart', {}, caption, h('div.chart-box', {}, canvas));
  let chart = null;
  return {
    box,
    tell(title, sentence) {
      write(caption, title);
      canvas.setAttribute('aria-label', sentence);
    },
    /** Built anew each time, which takes few milliseconds; only the first one grows into place. */
    show(Chart, config) {
      chart?.destroy();
      chart = new Chart(canvas, chart ? { ...config, options: { ...config.options, animation: false } } : config);
    },
  };
}

function histogramWords({ bars, beyond, unknown }, curves, { words, limitMinutes, unit }) {
  const { t, format } = words;
  const sum = (covered) => bars.filter((bar) => bar.covered === covered).reduce((total, { people }) => total + people, 0);
  const [within, over] = [sum(true), sum(false)];
  return t('chart.histogramWords', { name: curves[0]?.name ?? '', limit: format.limit(limitMinutes), within: format.count(within), over: format.count(over + beyond), beyond: format.count(beyond), unknown: format.count(unknown), unit });
}

function curveWords(curves, { words, limitMinutes }) {
  const { t, format } = words;
  const share = ({ name, shares }) => t('chart.shareWords', { name, share: format.percent(shares[Math.min(Math.floor(limitMinutes), shares.length - 1)]) });
  return t('chart.curveWords', { limit: format.limit(limitMinutes), shares: curves.map(share).join(t('chart.comma')) });
}

function same(left, right) {
  return right !== null && left.every((value, index) => value === right[index]);
}

