// What colours and signs mean, and which of them are shown.
import { signImage } from '../map/signs.js';
import { CLASS_BREAKS } from '../state/statistics.js';
import { h, replace } from './dom.js';

const SIGNS = { facilities: ['facilityOpen', 'facilityPlanned'], dwellings: ['dwellingCovered', 'dwellingUncovered', 'dwellingUnknown'] };

/** @param {{onHide: (hidden: string) => void, onReset: Function}} listen */
export function createLegend(root, listen) {
  let built = '';

  function render(state, { words, group, zoomedIn }) {
    const key = [document.documentElement.dataset.theme, words.lang, group, state.hidden, zoomedIn].join('|');
    if (key === built) {
      return;
    }
    const open = root.querySelector('details')?.open ?? !window.matchMedia('(max-width: 760px)').matches;
    built = key;
    replace(root, h('details', { open }, h('summary', { dataset: { keep: 'legend' } }, words.t('legend.heading', { group: words.t(`group.${group}`) })), classes(words), layers(state, words, zoomedIn)), reset(words));
  }

  function layers(state, { t }, zoomedIn) {
    const hidden = state.hidden.split(',').filter(Boolean);
    const item = (layer) => {
      const change = (event) => listen.onHide(event.target.checked ? hidden.filter((each) => each !== layer) : [...hidden, layer]);
      const box = h('input', { type: 'checkbox', checked: !hidden.includes(layer), dataset: { keep: `layer-${layer}`, layer }, onChange: change });
      return h('li', {}, h('label.check', {}, box, layer === 'gaps' && signImage('gap', 14), t(`layer.${layer}`)), signs(layer, t, zoomedIn));
    };
    return h('ul.legend-layers', { 'aria-label': t('legend.layers') }, ['facilities', 'gaps', 'dwellings', 'names'].map(item));
  }

  function reset({ t }) {
    return h('button.plain.legend-reset', { type: 'button', dataset: { keep: 'reset' }, onClick: listen.onReset }, t('map.reset'));
  }

  return { render };
}

function signs(layer, t, zoomedIn) {
  if (layer === 'dwellings' && !zoomedIn) {
    return h('small.muted', {}, t('map.zoomForDwellings'));
  }
  const name = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return (SIGNS[layer] ?? []).map((key) => h('span.legend-sign', {}, signImage(name(key), 10), t(`layer.${key}`)));
}

function classes({ t }) {
  const percent = (share) => Math.round(share * 100);
  const text = (index) => {
    const from = CLASS_BREAKS[index - 1];
    const to = CLASS_BREAKS[index];
    if (from === undefined) {
      return t('legend.below', { to: percent(to) });
    }
    return to === undefined ? t('legend.from', { from: percent(from) }) : t('legend.between', { from: percent(from), to: percent(to) });
  };
  const swatch = (index, label) => h('li', {}, h('i.swatch', { 'data-class': String(index) }), label);
  const all = Array.from({ length: CLASS_BREAKS.length + 1 }, (_, index) => CLASS_BREAKS.length - index);
  return h('ul.legend-classes', {}, all.map((index) => swatch(index, text(index))), swatch(-1, t('legend.noData')));
}
