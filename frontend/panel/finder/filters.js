// Kinds, pace and hours: what is looked for, and by whom.
import { toggleKind } from '../../state/finder-list.js';
import { KINDS, PROFILES } from '../../state/finder-url.js';
import { h, replace } from '../dom.js';
import { kindSign } from './sign.js';

export function createFilters(root, store) {
  let shown = '';

  function render({ words, state, counts }) {
    const key = JSON.stringify([words.lang, state.kinds, state.profile, state.openOnly, counts]);
    if (key === shown) {
      return;
    }
    shown = key;
    const { t } = words;
    const chosen = state.kinds ? state.kinds.split(',').map((kind) => t(`finder.kind.${kind}`)) : [t('finder.all')];
    replace(root, [
      h('button.action.filters-toggle', { type: 'button', dataset: { keep: 'filters' }, 'aria-expanded': String(root.classList.contains('filters-open')), onClick: fold }, t('finder.filterMore', { chosen: [t(`finder.pace.${state.profile}`), ...chosen].join(' · ') })),
      group(t('finder.pace'), 'pace', PROFILES.map((profile) => choice(t(`finder.pace.${profile}`), `pace-${profile}`, profile === state.profile, () => store.update({ profile }, 'replace')))),
      group(t('finder.kinds'), 'chips', KINDS.map((kind) => chip(kind, words, state, counts))),
      h('div.filters-last', {}, state.kinds !== '' && h('button.action', { type: 'button', dataset: { keep: 'kind-all' }, onClick: () => store.update({ kinds: '' }, 'replace') }, t('finder.allKinds')),
      h('label.open-only', {}, h('input', { type: 'checkbox', checked: state.openOnly, dataset: { keep: 'open-only' }, onChange: (event) => store.update({ openOnly: event.target.checked }, 'replace') }), h('span', {}, t('finder.openOnly')))),
    ]);
  }

  /** Where type is large and the screen small, the list comes first and the filters on request. */
  function fold(event) {
    event.currentTarget.setAttribute('aria-expanded', String(root.classList.toggle('filters-open')));
  }

  function chip(kind, { t }, state, counts) {
    const name = t(`finder.kind.${kind}`);
    const count = counts?.[kind];
    const press = () => store.update({ kinds: toggleKind(state.kinds, kind) }, 'replace');
    const element = choice(name, `kind-${kind}`, state.kinds.split(',').includes(kind), press);
    element.classList.add('chip');
    element.prepend(kindSign(kind));
    if (count !== undefined) {
      element.append(h('span.chip-count', { 'aria-hidden': 'true' }, String(count)));
      element.setAttribute('aria-label', t('finder.kindCount', { kind: name, count }));
    }
    return element;
  }

  return { render };
}

function group(label, name, children) {
  return h(`div.${name}`, { role: 'group', 'aria-label': label }, h('span.group-label', { 'aria-hidden': 'true' }, label), h('div.choices', {}, children));
}

function choice(text, keep, pressed, onClick) {
  return h('button.choice', { type: 'button', 'aria-pressed': String(pressed), dataset: { keep }, onClick }, h('span', {}, text));
}
