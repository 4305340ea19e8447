// The lines above the table: streets or communities, and whose counts.
import { GROUPS } from '../../state/url.js';
import { h, replace } from '../dom.js';

/** @param {{onBy: (by: string) => void, onGroup: (group: string) => void, onAll: Function}} listen */
export function createCompareTools(root, listen) {
  let built = '';

  function render(state, { words, group, people, street }) {
    const { t, lang } = words;
    const key = JSON.stringify([lang, state.by, state.within, group, people, street]);
    if (key === built) {
      return;
    }
    built = key;
    const by = (value) => h('button.segment-button', { type: 'button', 'aria-pressed': String(state.by === value), dataset: { keep: `by-${value}` }, onClick: () => listen.onBy(value) }, t(`by.${value}`));
    const groups = GROUPS.filter((each) => people || each === 'dwellings').map((each) => h('option', { value: each, selected: each === group }, t(`group.${each}`)));
    replace(
      root,
      h('div.segments', { role: 'group', 'aria-label': t('controls.by') }, by('street'), by('community')),
      h('label.field-inline', {}, h('span', {}, t('controls.group')), h('select', { name: 'group', dataset: { keep: 'group' }, onChange: (event) => listen.onGroup(event.target.value) }, groups)),
      state.within && h('p.within', {}, t('table.within', { street: street ?? state.within }), h('button.plain', { type: 'button', dataset: { keep: 'all' }, onClick: listen.onAll }, t('table.allStreets'))),
    );
  }

  return { render };
}
