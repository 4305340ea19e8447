// The tools of the what-if over the map: what to put next, and where while one is being put. The badge says that what is
// shown is only tried, on paper too.
import { h, replace } from './dom.js';

const MOST_SITES = 10;

/**
 * @param {HTMLElement} root
 * @param {{onPlace: (kind: string|null) => void, onCentre: Function, onSuggest: (sites: number) => void, onLeaf: (code: string) => void}} listen
 */
export function createWhatIfBar(root, listen) {
  let sites = 3;
  let built = '';
  root.addEventListener('keydown', (event) => event.key === 'Escape' && cancel());

  function cancel() {
    if (root.dataset.placing) {
      listen.onPlace(null);
      root.querySelector('[data-keep="what-if-add"]')?.focus();
    }
  }

  function render({ words, placing, supposed, leaves, leaf, suggesting, full }) {
    const key = JSON.stringify([words.lang, placing, supposed, leaves, leaf, suggesting, full]);
    if (key === built) {
      return;
    }
    built = key;
    root.dataset.placing = placing ?? '';
    const { t } = words;
    const open = root.querySelector('details')?.open ?? false;
    root.setAttribute('role', 'group');
    root.setAttribute('aria-label', t('whatIf.tools'));
    replace(root, supposed && h('p.what-if-badge', {}, t('whatIf.badge')), placing ? placingTools(placing, t) : tools({ t, leaves, leaf, suggesting, full, open }));
  }

  function tools({ t, leaves, leaf, suggesting, full, open }) {
    const kinds = leaves.length > 1 && h('select', { 'aria-label': t('whatIf.addKind'), dataset: { keep: 'what-if-leaf' }, onChange: (event) => listen.onLeaf(event.target.value) }, leaves.map(({ code, name }) => h('option', { value: code, selected: code === leaf }, name)));
    const walkway = (kind) => h('button.plain', { type: 'button', disabled: full, dataset: { keep: `what-if-${kind}` }, onClick: () => listen.onPlace(kind) }, t(`whatIf.${kind}`));
    return h(
      'div.what-if-tools',
      {},
      h('button.action.what-if-add', { type: 'button', disabled: full, dataset: { keep: 'what-if-add' }, onClick: () => listen.onPlace('add') }, t('whatIf.add')),
      kinds,
      h('details', { open }, h('summary', { dataset: { keep: 'what-if-more' } }, t('whatIf.more')), h('div.what-if-more', {}, suggest(t, suggesting), h('div', {}, walkway('openWalkway'), walkway('closeWalkway')))),
      full && h('p', {}, t('whatIf.full')),
    );
  }

  function suggest(t, suggesting) {
    const counts = Array.from({ length: MOST_SITES }, (_, i) => h('option', { value: i + 1, selected: i + 1 === sites }, String(i + 1)));
    return h(
      'div',
      {},
      h('button.plain', { type: 'button', disabled: suggesting, dataset: { keep: 'what-if-suggest' }, onClick: () => listen.onSuggest(sites) }, t(suggesting ? 'whatIf.suggesting' : 'whatIf.suggest')),
      h('label.what-if-sites', {}, h('select', { 'aria-label': t('whatIf.sites'), dataset: { keep: 'what-if-sites' }, onChange: (event) => (sites = Number(event.target.value)) }, counts), t('whatIf.sitesUnit')),
    );
  }

  function placingTools(placing, t) {
    return h(
      'div.what-if-tools',
      {},
      h('p.what-if-hint', { role: 'status' }, t(`whatIf.placing.${placing}`)),
      h('button.action', { type: 'button', dataset: { keep: 'what-if-add' }, onClick: listen.onCentre }, t('whatIf.centre')),
      h('button.plain', { type: 'button', dataset: { keep: 'what-if-cancel' }, onClick: cancel }, t('whatIf.cancel')),
    );
  }

  return { render, cancel };
}
