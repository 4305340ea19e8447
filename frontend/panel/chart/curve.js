// Share of people within so many minutes, for one area and the whole place.
import { axisTitle } from './histogram.js';
import { limitLine } from './look.js';

/** @param {{name: string, shares: number[]}[]} curves the one looked at first */
export function curveConfig(curves, { words, look, limitMinutes, limit }) {
  const { t, format } = words;
  const styles = [
    { borderColor: look.curve, borderWidth: 3 },
    { borderColor: look.soft, borderWidth: 2, borderDash: [6, 4] },
  ];
  const datasets = curves.map(({ name, shares }, index) => ({ label: name, data: shares.map((share, minute) => ({ x: minute, y: share })), pointRadius: 0, pointHitRadius: 12, tension: 0, ...styles[index] }));
  return {
    type: 'line',
    data: { datasets },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: look.animation,
      layout: { padding: { top: 22 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { type: 'linear', min: 0, max: curves[0].shares.length - 1, grid: { display: false }, border: { color: look.soft }, ticks: { stepSize: 5, color: look.soft, font: look.font }, title: axisTitle(t('chart.withinAxis'), look) },
        y: { min: 0, max: 1, grid: { color: look.grid }, border: { display: false }, ticks: { stepSize: 0.25, color: look.soft, font: look.font, callback: (share) => `${share * 100}%` }, title: axisTitle(t('chart.shareAxis'), look) },
      },
      plugins: {
        legend: { position: 'bottom', labels: { color: look.ink, font: look.font, boxWidth: 28, boxHeight: 0, usePointStyle: false } },
        tooltip: { callbacks: { title: ([item]) => t('chart.within', { minutes: item.parsed.x }), label: (item) => `${item.dataset.label} ${format.percent(item.parsed.y)}` } },
      },
    },
    plugins: [limitLine({ at: (scale) => scale.getPixelForValue(limitMinutes), text: t('chart.limit', { minutes: limit }), look })],
  };
}
