// What the map shows as a list: each point by its own name, for screen readers and for the keyboard. It is written when it
// is opened and stands still while the focus is in it, or in a card opened from it, however the map moves.
import { covered } from './card-room.js';
import { h, replace } from './dom.js';
import { placeWords, pointWords } from './point-words.js';

/**
 * @param {HTMLElement} root in which the button that opens the list stands already
 * @param {{look: () => object|null, onFocus: (mark: object|null, covered: object) => void, onPick: (mark) => void, onLeave: Function}} listen
 *   `look` tells what is on the map: `kinds()` as `inSight` gives them, what `pointWords` needs, and `answers`, whose change
 *   alone writes the list anew under the reader's hands
 */
export function createPointList(root, listen) {
  const button = root.querySelector('button');
  const box = root.appendChild(h('section.point-list', { hidden: true, 'aria-labelledby': 'points-heading' }));
  let answers = [];
  let words = null;
  let away = false;
  box.addEventListener('keydown', (event) => key(event));
  box.addEventListener('focusin', () => (away = false));
  box.addEventListener('focusout', ({ relatedTarget }) => box.contains(relatedTarget) || listen.onFocus(null));

  function key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      listen.onLeave();
    } else if (step || event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      const all = [...box.querySelectorAll('.point')];
      const to = step ? all.indexOf(document.activeElement) + step : event.key === 'Home' ? 0 : all.length - 1;
      all[Math.min(all.length - 1, Math.max(0, to))]?.focus();
    }
  }

  function open() {
    box.hidden = false;
    away = false;
    button.setAttribute('aria-expanded', 'true');
    answers = [];
    render();
    (box.querySelector('.point') ?? box.querySelector('h2')).focus();
  }

  function close() {
    box.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    listen.onFocus(null);
  }

  function pick(mark) {
    away = true;
    listen.onPick(mark);
  }

  /** Writes the list anew where it has to be; called as often as the page is written. */
  function render() {
    const view = box.hidden ? null : listen.look();
    if (!view) {
      return;
    }
    const same = view.answers.length === answers.length && view.answers.every((each, index) => each === answers[index]);
    const inside = box.contains(document.activeElement);
    if (same && (inside || away)) {
      return;
    }
    ({ answers, words } = view);
    write(view);
    if (inside && !box.contains(document.activeElement)) {
      box.querySelector('h2').focus();
    }
  }

  function write(view) {
    const { t } = words;
    const kinds = view.kinds();
    const leave = h('button.close', { type: 'button', 'aria-label': t('detail.close'), title: t('detail.close'), dataset: { keep: 'points-close' }, onClick: () => close() || listen.onLeave() }, '×');
    replace(
      box,
      h('header', {}, h('h2', { id: 'points-heading', tabindex: -1, dataset: { keep: 'points-heading' } }, t('points.heading')), leave),
      h('p.muted', {}, t(kinds.length > 0 ? 'points.lead' : 'points.none')),
      kinds.map((kind) => section(kind, view)),
    );
  }

  function section({ kind, total, marks }, view) {
    const { t, format } = words;
    const heading = h('h3', { id: `points-${kind}` }, t(`points.${kind}`, { count: format.count(total) }));
    const rest = total - marks.length;
    return [heading, h('ul', { 'aria-labelledby': heading.id }, marks.map((mark) => entry(mark, view))), rest > 0 && h('p.muted', {}, t('points.more', { shown: format.count(marks.length), rest: format.count(rest) }))];
  }

  function entry(mark, view) {
    const { keep, name, more } = pointWords(mark, view);
    const place = placeWords(mark, words);
    const properties = { type: 'button', dataset: { keep: `point-${keep}` }, onClick: () => pick(mark), onFocus: () => listen.onFocus(mark, covered(box)) };
    return h('li', {}, h('button.point', properties, h('span', {}, name), ' ', h('small', {}, more), ' ', h('small.muted', {}, place)));
  }

  return { render, open, toggle: () => (box.hidden ? open() : close()) };
}
