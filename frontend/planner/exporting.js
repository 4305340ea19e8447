// The map as a PNG file and on paper, with what one must know to read it.
import { composePicture } from '../map/picture.js';
import { classTexts, legendHeading } from '../panel/legend-classes.js';
import { attributions } from '../panel/statement.js';
import { shareOf } from '../state/statistics.js';
import { questionText } from '../text/question.js';

/**
 * @param {HTMLElement} map element of the map
 * @param {HTMLElement} sheet what is printed in its place
 * @param {() => object|null} shown what the page shows now, see `pictureWords`
 */
export function createExporting(map, sheet, shown) {
  window.addEventListener('beforeprint', () => {
    const view = shown();
    sheet.replaceChildren(...(view ? [composePicture(map, pictureWords(view))] : []));
  });
  window.addEventListener('afterprint', () => sheet.replaceChildren());

  /** Saves the map as it stands. Rejects where tiles of another server don't allow it. */
  async function save() {
    const view = shown();
    const canvas = composePicture(map, pictureWords(view));
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${view.words.t('app.name')} ${view.place.name} ${today()}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  return { save, print: () => window.print() };
}

const today = () => new Date().toLocaleDateString('sv');

/** Title, lines, legend and notes of the picture; `tried` names the changes that are only supposed. */
function pictureWords({ state, all, words, place, shown, group, drawn, nothing, tried = [] }) {
  const { t, format } = words;
  const counts = nothing ? null : shown?.district[group];
  const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  const figures = counts && t('picture.figures', { group: t(`group.${group}`), share: format.percent(shareOf(counts)), covered: format.count(counts.covered), uncovered: format.count(counts.uncovered), unknown: format.count(counts.unknown), unit });
  const hidden = state.hidden.split(',');
  const signs = [
    !hidden.includes('facilities') && { sign: 'facility-open', text: t('picture.facilityOpen') },
    !hidden.includes('facilities') && { sign: 'facility-planned', text: t('picture.facilityPlanned') },
    !hidden.includes('gaps') && { sign: 'gap', text: t('layer.gaps') },
    ...(drawn.grain === 'homes' ? ['covered', 'uncovered', 'unknown'].map((outcome) => ({ sign: `dwelling-${outcome}`, text: t('picture.dwelling', { outcome: t(`state.${outcome}`) }) })) : []),
  ];
  const title = `${place.name} · ${questionText(state, all, words)}`;
  const supposed = tried.length > 0;
  return {
    title: supposed ? t('whatIf.title', { title }) : title,
    badge: supposed && t('whatIf.badge'),
    lines: [figures, conditions(state, t), tried.join(' · ')].filter(Boolean),
    legend: { heading: legendHeading({ measure: state.measure, group, hexagons: drawn.hexagons }, words), classes: classTexts({ measure: state.measure, breaks: drawn.breaks }, words), signs: signs.filter(Boolean) },
    north: t('map.north'),
    notes: [t('picture.date', { made: today(), data: all.coverage.data?.dataDate ?? format.missing, asOf: state.asOf ?? today() }), place.schematic && `${t('schematic.badge')}：${t('schematic.text')}`, attributions(place, words).join(' · ')].filter(Boolean),
  };
}

function conditions({ planned, border }, t) {
  return [planned && t('controls.planned'), border === 'exclude' && t('controls.noBorder')].filter(Boolean).join(' · ');
}
