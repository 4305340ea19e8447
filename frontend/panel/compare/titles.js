// The strip over the map: what stands on which side, and which map is shown.
import { MEASURES } from '../../state/url.js';
import { h, replace } from '../dom.js';

/** @param {{onMode: (mode: string) => void, onMeasure: (measure: string) => void}} listen */
export function createCompareTitles(titles, choices, listen) {
  let built = '';

  function render(state, { words, names, shares }) {
    const { t, lang } = words;
    const key = JSON.stringify([lang, state.mode, state.measure, names, shares]);
    if (key === built) {
      return;
    }
    built = key;
    const side = (name) => h('p', { class: `map-title map-title-${name}` }, h('span', {}, t('compare.side', { side: t(`compare.${name}`), name: names[name] })), h('b', {}, shares[name]));
    replace(titles, state.mode === 'difference' ? h('p.map-title', {}, h('span', {}, t('compare.differenceTitle'))) : [side('left'), side('right')]);
    const group = (name, values, label, textOf, onPick) => {
      const item = (value) => h('button.segment-button', { type: 'button', 'aria-pressed': String(value === state[name]), dataset: { keep: `${name}-${value}`, [name]: value }, onClick: () => onPick(value) }, textOf(value));
      return h('div.segments', { role: 'group', 'aria-label': label }, values.map(item));
    };
    replace(
      choices,
      group('mode', ['swipe', 'difference'], t('compare.mode'), (mode) => t(`compare.mode.${mode}`), listen.onMode),
      group('measure', MEASURES, t('measure.label'), (measure) => t(`measure.${measure}`), listen.onMeasure),
    );
  }

  return { render };
}
