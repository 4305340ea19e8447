// Conditions that are rarely changed, folded away; those that are set are named on the fold, so that none works unseen.
import { DEFAULTS } from '../state/url.js';
import { h, write } from './dom.js';

const UNSET = Object.freeze({ asOf: DEFAULTS.asOf, at: DEFAULTS.at, planned: DEFAULTS.planned, border: DEFAULTS.border });

/** @returns {{box: HTMLElement, show: (state) => void}} */
export function moreConditions(t, store) {
  const update = (patch) => store.update({ ...patch, gap: null });
  const asOf = h('input', { type: 'date', name: 'asOf', onChange: () => update({ asOf: asOf.value || null }) });
  const at = h('input', { type: 'time', name: 'at', onChange: () => update({ at: at.value || null }) });
  const planned = h('input', { type: 'checkbox', name: 'planned', onChange: () => update({ planned: planned.checked }) });
  const border = h('input', { type: 'checkbox', name: 'border', onChange: () => update({ border: border.checked ? 'include' : 'exclude' }) });
  const summary = h('summary', { dataset: { keep: 'more' } }, t('controls.more'));
  const reset = h('button.plain', { type: 'button', onClick: () => update(UNSET) }, t('controls.reset'));
  const box = h(
    'details.more',
    {},
    summary,
    h(
      'div.more-body',
      {},
      h('label.field', {}, h('span.field-label', {}, t('controls.asOf'), h('small', {}, t('controls.asOfHint'))), asOf),
      h('label.field', {}, h('span.field-label', {}, t('controls.at'), h('small', {}, t('controls.atHint'))), at),
      h('label.check', {}, planned, t('controls.planned')),
      h('label.check', {}, border, t('controls.border')),
      h('p.more-reset', {}, reset),
    ),
  );
  let opened = false;

  function show(state) {
    asOf.value = state.asOf ?? '';
    at.value = state.at ?? '';
    planned.checked = state.planned;
    border.checked = state.border === 'include';
    const named = conditionsOf(state, t);
    write(summary, named.length > 0 ? t('controls.moreSet', { conditions: named.join(' · ') }) : t('controls.more'));
    reset.disabled = named.length === 0;
    if (!opened && named.length > 0) {
      opened = box.open = true;
    }
  }

  return { box, show };
}

function conditionsOf({ asOf, at, planned, border }, t) {
  return [asOf && t('controls.asOfSet', { date: asOf }), at, planned && t('controls.planned'), border === 'exclude' && t('controls.noBorder')].filter(Boolean);
}
