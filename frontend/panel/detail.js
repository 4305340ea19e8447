// The card over the map: what was selected. Its heading takes the focus, Escape closes it.
import { areaDetail } from './area-detail.js';
import { h, replace } from './dom.js';
import { causeChip, nearestOf, othersOf, peopleOf, placeOf } from './gap-list.js';
import { nameOf, receiptDetail } from './receipt.js';

/** @param {{onClose: Function}} listen */
export function createDetail(root, listen) {
  let subject = null;
  root.setAttribute('aria-labelledby', 'detail-heading');
  root.addEventListener('keydown', (event) => event.key === 'Escape' && listen.onClose());

  function render(state, view) {
    const next = state.dwelling ? `dwelling ${state.dwelling}` : state.gap ? `gap ${state.gap}` : state.area ? `area ${state.area}` : null;
    const content = next && contentOf(state, view);
    root.hidden = !content;
    if (!content) {
      subject = null;
      replace(root);
      return;
    }
    const open = [...root.querySelectorAll('details')].map((each) => each.open);
    const { t } = view.words;
    const heading = h('h2', { id: 'detail-heading', tabindex: -1, dataset: { keep: 'heading' } }, content.title);
    const close = h('button.close', { type: 'button', 'aria-label': t('detail.close'), title: t('detail.close'), dataset: { keep: 'close' }, onClick: listen.onClose }, '×');
    replace(root, h('header', {}, heading, close), h('div.detail-body', {}, content.body));
    if (next !== subject) {
      subject = next;
      root.scrollTop = 0;
      if (view.moveFocus()) {
        heading.focus({ preventScroll: true });
      }
    } else {
      root.querySelectorAll('details').forEach((each, index) => (each.open = open[index] ?? false));
    }
  }

  function contentOf(state, view) {
    const { words, gap, area } = view;
    const { t } = words;
    if (state.gap && gap) {
      return { title: t('detail.gap', { name: placeOf(gap) }), body: [gapSummary(gap, view), h('h3', {}, t('detail.gapReceipt')), ...walk(view)] };
    }
    if (state.dwelling) {
      const title = view.receipt ? nameOf(view.receipt.dwelling, t) : t('receipt.heading');
      return { title, body: walk(view) };
    }
    return area ? { title: area.name, body: areaDetail(state, view) } : null;
  }

  return { render };
}

function gapSummary(gap, { words, group, onSiteHere }) {
  const { t } = words;
  return h(
    'div.gap-summary',
    {},
    causeChip(gap, t),
    h('strong', {}, peopleOf(gap, group, words)),
    group !== 'dwellings' && h('span', {}, t('gaps.dwellings', { count: words.format.count(gap.dwellings) })),
    group !== 'dwellings' && h('p.muted', {}, othersOf(gap, group, words)),
    gap.causeText && h('p', {}, gap.causeText),
    h('p.muted', {}, nearestOf(gap, words)),
    onSiteHere && h('button.action', { type: 'button', dataset: { keep: 'site-here' }, onClick: () => onSiteHere(gap) }, t('whatIf.siteHere')),
  );
}

function walk({ receipt, receiptError, words }) {
  if (receipt) {
    return receiptDetail(receipt, words);
  }
  return [h('p.muted', {}, receiptError ?? words.t('receipt.loading'))];
}
