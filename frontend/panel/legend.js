// What colours and signs mean, and which of them are shown.
import { signImage } from '../map/signs.js';
import { widthMetres } from '../state/hexagons.js';
import { GRAINS, MEASURES } from '../state/url.js';
import { h, replace } from './dom.js';
import { classList, classTexts, legendHeading } from './legend-classes.js';

const SIGNS = { facilities: ['open', 'planned'], dwellings: ['covered', 'uncovered', 'unknown'] };
const SIGN_OF = { facilities: 'facility', dwellings: 'dwelling' };
/** Where the legend lies over the map it begins folded on small screens. */
const SMALL = '(max-width: 1100px)';

/** @param {{onChange: (patch: object) => void, onReset: Function, onPrint: Function, onSave: Function}} listen */
export function createLegend(root, listen) {
  let built = '';

  /** @param {{drawn: {grain, breaks, hexagons}|null}} view what the map shows now */
  function render(state, { words, group, place, drawn }) {
    if (!drawn) {
      return;
    }
    const { theme, size } = document.documentElement.dataset;
    const key = JSON.stringify([theme, size, words.lang, group, state.measure, state.grain, state.by, state.hidden, drawn.grain, drawn.breaks, drawn.hexagons?.grid.side, Boolean(place?.raster)]);
    if (key === built) {
      return;
    }
    built = key;
    const open = root.querySelector('details')?.open ?? !(size || window.matchMedia(SMALL).matches);
    const heading = legendHeading({ measure: state.measure, group, hexagons: drawn.hexagons }, words);
    const layersShown = ['facilities', 'gaps', 'dwellings', 'names', ...(place?.raster ? ['raster'] : [])];
    replace(
      root,
      h(
        'details',
        { open },
        h('summary', { dataset: { keep: 'legend' } }, heading),
        measureChoice(state, words),
        classList(classTexts({ measure: state.measure, breaks: drawn.breaks }, words)),
        h('p.legend-note', {}, noteOf(state, drawn, words)),
        grainChoice(state, words),
        layers(layersShown, state, drawn, words),
      ),
      h('div.legend-foot', {}, action('reset', words.t('map.reset'), listen.onReset), action('print', words.t('picture.print'), listen.onPrint), action('save', words.t('picture.save'), listen.onSave)),
    );
  }

  function measureChoice(state, { t }) {
    const item = (measure) => h('button.segment-button', { type: 'button', 'aria-pressed': String(state.measure === measure), dataset: { keep: `measure-${measure}` }, onClick: () => listen.onChange({ measure }) }, t(`measure.${measure}`));
    return h('div.segments.legend-measure', { role: 'group', 'aria-label': t('measure.label') }, MEASURES.map(item));
  }

  function grainChoice(state, { t }) {
    const item = (grain) => h('option', { value: grain, selected: state.grain === grain }, t(`grain.${grain}`, { unit: t(`by.${state.by}`) }));
    return h('label.legend-grain', {}, h('span', {}, t('grain.label')), h('select', { dataset: { keep: 'grain' }, name: 'grain', onChange: (event) => listen.onChange({ grain: event.target.value }) }, GRAINS.map(item)));
  }

  function layers(names, state, drawn, { t }) {
    const hidden = state.hidden.split(',').filter(Boolean);
    const item = (layer) => {
      const change = (event) => listen.onChange({ hidden: (event.target.checked ? hidden.filter((each) => each !== layer) : [...hidden, layer]).join(',') });
      const box = h('input', { type: 'checkbox', checked: !hidden.includes(layer), dataset: { keep: `layer-${layer}`, layer }, onChange: change });
      return h('li', {}, h('label.check', {}, box, layer === 'gaps' && signImage('gap', 14), t(layer === 'names' ? `layer.names.${state.measure}` : `layer.${layer}`)), signs(layer, drawn.grain, t));
    };
    return h('ul.legend-layers', { 'aria-label': t('legend.layers') }, names.map(item));
  }

  return { render };
}

const action = (name, text, onClick) => h('button.plain', { type: 'button', id: `map-${name}`, dataset: { keep: name }, onClick }, text);

/** Where the breaks come from, and what a hexagon is. */
function noteOf({ measure, by }, { hexagons }, { t, format }) {
  const unit = t(hexagons ? 'grain.hexagon' : `by.${by}`);
  const breaks = t(`legend.${measure}.note`, { unit });
  if (!hexagons) {
    return breaks;
  }
  const [cell] = hexagons.cells.values();
  const width = cell ? widthMetres(hexagons.grid, latitudeOf(hexagons.grid.middleOf(cell)[1])) : null;
  return `${t('legend.hexagon', { metres: format.metres(width === null ? null : Math.round(width / 10) * 10) })} ${breaks}`;
}

const latitudeOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

function signs(layer, grain, t) {
  if (layer === 'dwellings' && grain !== 'homes') {
    return h('small.muted', {}, t('map.zoomForDwellings'));
  }
  const sign = (key) => h('span.legend-sign', {}, signImage(`${SIGN_OF[layer]}-${key}`, 10), t(`layer.${layer}.${key}`));
  return SIGNS[layer] && h('div.legend-signs', {}, SIGNS[layer].map(sign));
}
