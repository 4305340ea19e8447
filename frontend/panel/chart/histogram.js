// Bars of people per minute of walking; those beyond an hour and the unknown have bars of their own.
import { hatch, limitLine } from './look.js';

/** What Chart.js is to draw for the bars of one area. */
export function histogramConfig({ bars, beyond, unknown }, { words, look, limitMinutes, limit, unit }) {
  const { t, format } = words;
  // Room around the bars that are no minutes, so that their names don't run into each other.
  const room = Array(Math.ceil(bars.length / 7)).fill(null);
  const spread = (ofBars, gap, ...rest) => [...ofBars, ...rest.flatMap((each) => [...room.map(() => gap), each]), ...room.slice(1).map(() => gap)];
  const labels = spread(bars.map(({ minute }) => String(minute)), '', t('chart.beyondAxis'), t('chart.unknown'));
  const colours = spread(bars.map(({ covered }) => (covered ? look.covered : look.uncovered)), look.paper, look.uncovered, hatch(look));
  const edges = spread(bars.map(() => 'transparent'), 'transparent', look.ink, look.unknown);
  const data = spread(bars.map(({ people }) => people), null, beyond, unknown);
  return {
    type: 'bar',
    data: { labels, datasets: [{ data, backgroundColor: colours, borderColor: edges, borderWidth: 1, barPercentage: 1, categoryPercentage: 0.9 }] },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: look.animation,
      layout: { padding: { top: 22 } },
      font: look.font,
      scales: {
        x: { grid: { display: false }, border: { color: look.soft }, ticks: { color: look.soft, font: look.font, maxRotation: 0, autoSkip: false, callback: (_, index) => tick(index, bars.length, labels) }, title: axisTitle(t('chart.minutesAxis'), look) },
        y: { beginAtZero: true, grid: { color: look.grid }, border: { display: false }, ticks: { color: look.soft, font: look.font, precision: 0, maxTicksLimit: 6, callback: (people) => format.count(people) } },
      },
      plugins: { legend: { display: false }, tooltip: { displayColors: false, callbacks: { title: ([item]) => titleOf(item.dataIndex, bars, t), label: (item) => `${format.count(item.raw)} ${unit}` } } },
    },
    plugins: [limitLine({ at: edgeAt(limitMinutes), text: t('chart.limit', { minutes: limit }), look })],
  };
}

/** Every fifth minute and what follows the minutes. */
function tick(index, minutes, labels) {
  return index >= minutes || (index + 1) % 5 === 0 ? labels[index] : '';
}

function titleOf(index, bars, t) {
  const { length } = bars;
  return index < length ? t('chart.bin', { from: index, to: index + 1 }) : t(index - length <= Math.ceil(length / 7) ? 'chart.beyond' : 'chart.unknown');
}

/** Bar m ends at m minutes: the limit lies at the right edge of its bar. */
function edgeAt(limitMinutes) {
  return (scale) => {
    const width = scale.getPixelForValue(1) - scale.getPixelForValue(0);
    return scale.getPixelForValue(0) + width * (limitMinutes - 0.5);
  };
}

export function axisTitle(text, look) {
  return { display: true, text, color: look.soft, font: look.font };
}
