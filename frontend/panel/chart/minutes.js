// Two charts of one area: people per minute of walking, and the share within so many minutes beside the whole place's.
// Each is told in a sentence and in a table as well, since a canvas says nothing to whom can't see it.
import { barsOf, curveOf, lastMinute } from '../../state/minute-bars.js';
import { curveConfig } from './curve.js';
import { histogramConfig } from './histogram.js';
import { loadChart } from './library.js';
import { chartLook } from './look.js';
import { chartTable } from './table.js';
import { h, write } from '../dom.js';

export function createMinuteCharts(root) {
  const figures = { histogram: figure(), curve: figure() };
  const table = h('details.chart-table');
  const note = h('p.muted.chart-note');
  const empty = h('p.empty');
  const body = h('div.charts', {}, figures.histogram.box, figures.curve.box, note, table);
  root.append(empty, body);
  let last = null;
  let told = null;
  let inSight = false;
  let draw = null;
  // The library is fetched when a chart comes into sight, and nothing is drawn before.
  new IntersectionObserver((entries) => {
    inSight = entries.at(-1).isIntersecting;
    drawIfSeen();
  }).observe(body);
  // Theme or text size changed, or paper is to be printed on.
  window.addEventListener('appearance', () => {
    told = null;
    render(last);
  });

  /**
   * @param {{words, group: string, limitMinutes: number, subject: {name: string, histogram: object}, whole?: {name: string, histogram: object}}|null} view
   *     whole: what the subject is compared with; no subject while nothing is known yet
   */
  function render(view) {
    last = view;
    const { words, group, limitMinutes, subject, whole } = view ?? {};
    const areas = [subject, whole].filter((area) => area?.histogram);
    const minutes = subject ? lastMinute(areas.map(({ histogram }) => histogram), group, limitMinutes) : 0;
    const bars = subject ? barsOf(subject.histogram, group, limitMinutes, minutes) : null;
    body.hidden = !bars;
    empty.hidden = bars !== null || !view;
    write(empty, view ? words.t(subject ? 'chart.noData' : 'notice.loading') : '');
    const key = [words?.lang, group, limitMinutes, subject?.name, subject?.histogram, whole?.histogram];
    if (bars && !same(key, told)) {
      told = key;
      tell(view, bars, areas.map(({ name, histogram }) => ({ name, shares: curveOf(histogram, group, minutes) })).filter(({ shares }) => shares));
    }
  }

  function tell({ words, group, subject, limitMinutes }, bars, curves) {
    const { t, format } = words;
    const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    const options = { words, limitMinutes, limit: String(Math.round(limitMinutes * 10) / 10), unit };
    const name = `${subject.name} · ${t(`group.${group}`)}`;
    figures.histogram.tell(t('chart.histogram', { name, unit }), histogramWords(subject.name, bars, options));
    figures.curve.tell(t('chart.curve', { name }), curveWords(curves, options));
    write(note, bars.perhaps > 0 ? t('chart.perhaps', { count: format.count(bars.perhaps), unit }) : '');
    chartTable(table, { bars, curves, words, unit });
    draw = async () => {
      try {
        const Chart = await loadChart();
        const withLook = { ...options, look: chartLook() };
        figures.histogram.show(Chart, histogramConfig(bars, withLook));
        figures.curve.show(Chart, curveConfig(curves, withLook));
      } catch {
        write(note, t('chart.failed'));
      }
    };
    drawIfSeen();
  }

  function drawIfSeen() {
    if (inSight && draw) {
      draw();
      draw = null;
    }
  }

  return { render };
}

/** Histograms of the district and of the areas of an answer. */
export function histogramsOf(counts) {
  return { whole: counts?.district ?? null, byCode: new Map((counts?.areas ?? []).map((area) => [area.code, area])) };
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

function histogramWords(name, { bars, beyond, unknown }, { words, limit, unit }) {
  const { t, format } = words;
  const sum = (covered) => bars.filter((bar) => bar.covered === covered).reduce((total, { people }) => total + people, 0);
  const [within, over] = [sum(true), sum(false)];
  return t('chart.histogramWords', { name, limit, within: format.count(within), over: format.count(over + beyond), beyond: format.count(beyond), unknown: format.count(unknown), unit });
}

function curveWords(curves, { words, limitMinutes, limit }) {
  const { t, format } = words;
  const share = ({ name, shares }) => t('chart.shareWords', { name, share: format.percent(shares[Math.min(Math.floor(limitMinutes), shares.length - 1)]) });
  return t('chart.curveWords', { limit, shares: curves.map(share).join(t('chart.comma')) });
}

function same(left, right) {
  return right !== null && left.every((value, index) => value === right[index]);
}

