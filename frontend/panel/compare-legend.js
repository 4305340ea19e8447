// What the colours of the comparison mean, with the bounds of the classes.
import { CLASS_BREAKS } from '../state/statistics.js';
import { PEOPLE_BREAKS, PEOPLE_STEPS, POINT_STEPS } from '../state/difference.js';
import { h, replace } from './dom.js';

const SMALL = '(max-width: 760px)';

/** @param {{onReset: Function}} listen */
export function createCompareLegend(root, listen) {
  let built = '';

  function render(state, { words, group }) {
    const key = [words.lang, group, state.mode, state.paint, state.by].join('|');
    if (key === built) {
      return;
    }
    built = key;
    const open = root.querySelector('details')?.open ?? !window.matchMedia(SMALL).matches;
    const { title, items } = legendOf(state, group, words);
    replace(
      root,
      h('details', { open }, h('summary', { dataset: { keep: 'legend' } }, title), h('ul.legend-classes', {}, items.map(({ scale, value, text }) => h('li', {}, h('i.swatch', { [`data-${scale}`]: value }), text)))),
      h('button.plain.legend-reset', { type: 'button', dataset: { keep: 'reset' }, onClick: listen.onReset }, words.t('map.reset')),
    );
  }

  return { render };
}

function legendOf({ mode, paint, by }, group, words) {
  const { t } = words;
  const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  const values = { group: t(`group.${group}`), unit };
  if (mode === 'difference') {
    return paint === 'people'
      ? { title: t('compare.legend.peopleDifference', values), items: steps(PEOPLE_STEPS[by], words) }
      : { title: t('compare.legend.points', values), items: steps(POINT_STEPS, words) };
  }
  return paint === 'people' ? { title: t('compare.legend.people', values), items: classes(PEOPLE_BREAKS[by], 'people', words.format.count, words) } : { title: t('compare.legend.share', values), items: shares(words) };
}

function shares({ t }) {
  const percent = CLASS_BREAKS.map((share) => Math.round(share * 100));
  const text = (i) => (i === 0 ? t('legend.below', { to: percent[0] }) : i === percent.length ? t('legend.from', { from: percent[i - 1] }) : t('legend.between', { from: percent[i - 1], to: percent[i] }));
  return withNone(percent.concat(0).map((_, i) => ({ scale: 'class', value: String(percent.length - i), text: text(percent.length - i) })), 'class', t);
}

function classes(breaks, scale, write, { t }) {
  const text = (i) => {
    const [from, to] = [breaks[i - 1], breaks[i]].map((each) => (each === undefined ? null : write(each)));
    return from === null ? t('compare.legend.under', { to }) : to === null ? t('compare.legend.from', { from }) : t('compare.legend.between', { from, to });
  };
  return withNone(breaks.concat(0).map((_, i) => ({ scale, value: String(breaks.length - i), text: text(breaks.length - i) })), scale, t);
}

/** From most on the right's side over equal to most on the left's. */
function steps([least, most], { t, format }) {
  const [from, to] = [format.count(least), format.count(most)];
  const item = (value, name, values) => ({ scale: 'step', value: String(value), text: t(`compare.legend.${name}`, values) });
  return withNone(
    [
      item(3, 'above', { from: to }),
      item(2, 'more', { from, to }),
      item(1, 'moreLeast', { to: from }),
      item(0, 'equal'),
      item(-1, 'fewerLeast', { to: from }),
      item(-2, 'fewer', { from, to }),
      item(-3, 'below', { from: to }),
    ],
    'step',
    t,
  );
}

function withNone(items, scale, t) {
  return [...items, { scale, value: scale === 'step' ? 'none' : '-1', text: t('compare.legend.none') }];
}
