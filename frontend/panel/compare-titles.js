// The strip over the map: what stands on which side, and which map is shown.
import { h, replace } from './dom.js';

/** @param {{onMode: (mode: string) => void, onPaint: (paint: string) => void}} listen */
export function createCompareTitles(titles, choices, listen) {
  let built = '';

  function render(state, { words, names, shares }) {
    const { t, lang } = words;
    const key = JSON.stringify([lang, state.mode, state.paint, names, shares]);
    if (key === built) {
      return;
    }
    built = key;
    const side = (name) => h('p', { class: `map-title map-title-${name}` }, h('span', {}, t('compare.side', { side: t(`compare.${name}`), name: names[name] })), h('b', {}, shares[name]));
    replace(titles, state.mode === 'difference' ? h('p.map-title', {}, h('span', {}, t('compare.differenceTitle'))) : [side('left'), side('right')]);
    const group = (name, values, chosen, onPick) => {
      const item = (value) => h('button.segment-button', { type: 'button', 'aria-pressed': String(value === chosen), dataset: { keep: `${name}-${value}`, [name]: value }, onClick: () => onPick(value) }, t(`compare.${name}.${value}`));
      return h('div.segments', { role: 'group', 'aria-label': t(`compare.${name}`) }, values.map(item));
    };
    replace(choices, group('mode', ['swipe', 'difference'], state.mode, listen.onMode), group('paint', ['share', 'people'], state.paint, listen.onPaint));
  }

  return { render };
}
