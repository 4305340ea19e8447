// What each shade means, written out: the classes of a legend as data, and as a list.
import { paletteIndex } from '../state/classes.js';
import { h } from './dom.js';

/**
 * The classes from the one that needs most attention to the least, then that without data.
 *
 * @param {{measure: 'share'|'people', breaks: number[]}} shown lower bounds of the second to the last class
 * @returns {{shade: string, text: string}[]} shade: the name that the style sheet fills by
 */
export function classTexts({ measure, breaks }, { t, format }) {
  const people = measure === 'people';
  const number = (value) => (people ? format.count(value) : String(Math.round(value * 100)));
  const text = (index) => {
    const from = breaks[index - 1];
    const to = breaks[index];
    if (from === undefined) {
      return to === undefined ? t('legend.any') : t(`legend.${measure}.below`, { to: number(to) });
    }
    return to === undefined ? t(`legend.${measure}.from`, { from: number(from) }) : t(`legend.${measure}.between`, { from: number(from), to: number(people ? to - 1 : to) });
  };
  const all = Array.from({ length: breaks.length + 1 }, (_, index) => index);
  const worstFirst = people ? all.reverse() : all;
  const shade = (index) => (people ? `people-${paletteIndex(index, breaks.length)}` : String(index));
  return [...worstFirst.map((index) => ({ shade: shade(index), text: text(index) })), { shade: '-1', text: t('legend.noData') }];
}

export function classList(classes) {
  return h('ul.legend-classes', {}, classes.map(({ shade, text }) => h('li', {}, h('i.swatch', { 'data-class': shade }), text)));
}

/** What is shaded, of whom: the heading of the legend. */
export function legendHeading({ measure, group, hexagons }, { t }) {
  const counted = hexagons ? (hexagons.unit === 'people' ? 'residents' : 'dwellings') : group;
  return t(`legend.${measure}.heading`, { group: t(`group.${counted}`) });
}
