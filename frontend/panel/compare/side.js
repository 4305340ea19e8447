// One side: what it asks, its figure for the whole place, and its own waiting and failing.
import { createControls } from '../controls.js';
import { h, replace, write } from '../dom.js';
import { errorWords } from '../notice.js';

const SLOW_MILLIS = 1000;

/**
 * @param {HTMLElement} root
 * @param {'left'|'right'} side
 * @param {{get: Function, update: Function}} store of this side's question alone
 * @param {{onRetry: Function, onCancel: Function}} listen
 */
export function createSide(root, side, store, listen) {
  const title = h('h2', { id: `${side}-title` });
  const progress = h('div.side-progress', { role: 'progressbar', hidden: true });
  const slow = h('div.side-slow', { role: 'status' });
  const notice = h('div.notice', { role: 'alert', hidden: true });
  const figure = h('div.side-figure');
  const form = h('div');
  const summary = h('summary');
  const details = h('details.side-controls', {}, summary, form);
  const controls = createControls(form, store, { prefix: `${side}-`, heading: `compare.controls.${side}` });
  let shown = {};
  let waiting = null;
  root.append(progress, title, notice, slow, figure, details);
  root.setAttribute('aria-labelledby', title.id);

  function render(state, { words, lists, place, name, row, group, nothing, exact, busy, cancelled, error, notes, category }) {
    const { t } = words;
    write(title, t('compare.side', { side: t(`compare.${side}`), name }));
    write(summary, t(`compare.change.${side}`));
    progress.setAttribute('aria-label', t('notice.updating'));
    progress.hidden = !busy;
    figure.setAttribute('aria-busy', String(busy));
    renderSlow(busy, words);
    renderNotice(error, cancelled, words);
    controls.render(state, { words, place, ...lists });
    const key = JSON.stringify([words.lang, row, group, nothing, exact, notes, category]);
    if (key !== shown.figure) {
      shown.figure = key;
      replace(figure, nothing ? h('p.headline-none', {}, t('compare.noFacilities', { category })) : row && figures(row, group, words), notes.map((text) => h('p.muted', {}, text)));
    }
  }

  /** What takes over a second says so, and can be cancelled. */
  function renderSlow(busy, words) {
    last = words;
    if (busy && waiting === null) {
      waiting = setTimeout(() => replace(slow, h('span', {}, last.t('compare.slow')), h('button.plain', { type: 'button', onClick: listen.onCancel }, last.t('notice.cancel'))), SLOW_MILLIS);
    } else if (!busy && waiting !== null) {
      clearTimeout(waiting);
      waiting = null;
      replace(slow);
    }
  }
  let last = null;

  function renderNotice(error, cancelled, words) {
    const { t } = words;
    const stopped = cancelled && { title: t('notice.cancelled'), text: t('notice.cancelledText'), calm: true };
    const message = error ? errorWords(error, words) : stopped || null;
    const key = JSON.stringify([words.lang, message]);
    if (key !== shown.notice) {
      shown.notice = key;
      notice.hidden = !message;
      notice.classList.toggle('calm', Boolean(message?.calm));
      replace(notice, message && [h('strong', {}, message.title), h('p', {}, message.text), h('button.action', { type: 'button', onClick: listen.onRetry }, t('notice.retry'))]);
    }
  }

  return { render };
}

/** The share never stands without its counts, nor without those of whom nothing is known. */
function figures(row, group, { t, format }) {
  const { counts, share } = row;
  if (!counts) {
    return h('p', {}, t('table.noData'));
  }
  const unit = t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  return [
    h('p.side-share', {}, h('span', {}, t(`group.${group}`)), h('strong', {}, format.percent(share))),
    h('p.side-counts', {}, t('compare.covered', { covered: format.count(counts.covered), judged: format.count(counts.covered + counts.uncovered), unit })),
    h('p.side-counts', {}, h('span', { class: 'sign-uncovered' }, t('compare.uncovered', { count: format.count(counts.uncovered) })), h('span', { class: 'sign-unknown' }, t('compare.unknown', { count: format.count(counts.unknown) }))),
  ];
}
