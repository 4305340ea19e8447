// What the colours of the comparison mean, with the bounds of the classes.
import { PEOPLE_STEPS, POINT_STEPS, stepName } from '../../state/difference.js';
import { h, replace } from '../dom.js';
import { classList, classTexts, legendHeading } from '../legend-classes.js';

/** Where the legend lies over the map it begins folded on small screens. */
const SMALL = '(max-width: 1100px)';

/** @param {{onReset: Function}} listen */
export function createCompareLegend(root, listen) {
  let built = '';

  /** @param {{breaks: number[]}} view lower bounds of the classes of both sides */
  function render(state, { words, group, breaks }) {
    const { size } = document.documentElement.dataset;
    const key = JSON.stringify([words.lang, size, group, state.mode, state.measure, state.by, breaks]);
    if (key === built) {
      return;
    }
    built = key;
    const open = root.querySelector('details')?.open ?? !(size || window.matchMedia(SMALL).matches);
    const { title, classes } = legendOf(state, group, breaks, words);
    replace(
      root,
      h('details', { open }, h('summary', { dataset: { keep: 'legend' } }, title), classList(classes)),
      h('button.plain.legend-reset', { type: 'button', dataset: { keep: 'reset' }, onClick: listen.onReset }, words.t('map.reset')),
    );
  }

  return { render };
}

function legendOf({ mode, measure, by }, group, breaks, words) {
  const { t } = words;
  if (mode === 'swipe') {
    return { title: legendHeading({ measure, group, hexagons: null }, words), classes: classTexts({ measure, breaks }, words) };
  }
  const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  return measure === 'people'
    ? { title: t('compare.legend.peopleDifference', { unit }), classes: steps(PEOPLE_STEPS[by], words) }
    : { title: t('compare.legend.points'), classes: steps(POINT_STEPS, words) };
}

/** From most on the right's side over equal to most on the left's. */
function steps([least, most], { t, format }) {
  const [from, to] = [format.count(least), format.count(most)];
  const item = (step, name, values) => ({ shade: stepName(step), text: t(`compare.legend.${name}`, values) });
  return [
    item(3, 'above', { from: to }),
    item(2, 'more', { from, to }),
    item(1, 'moreLeast', { to: from }),
    item(0, 'equal'),
    item(-1, 'fewerLeast', { to: from }),
    item(-2, 'fewer', { from, to }),
    item(-3, 'below', { from: to }),
    { shade: stepName(null), text: t('legend.noData') },
  ];
}
