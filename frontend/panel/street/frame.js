// What surrounds the parts of a street's page: its name, the language, the way to the parts, whose counts are shown.
import { GROUPS, writeQuery } from '../../state/url.js';
import { cardWidth, covered } from '../card-room.js';
import { h, replace, write } from '../dom.js';
import { createStreetPicker } from './picker.js';

const PARTS = ['communities', 'gaps', 'categories', 'distribution', 'to-do', 'facilities', 'handout'];
const byId = (id) => document.getElementById(id);

/** @param {{onPrint: Function}} listen */
export function createStreetFrame(store, listen) {
  const language = byId('language');
  language.addEventListener('click', () => store.update({ lang: store.get().lang === 'en' ? 'zh-CN' : 'en' }));
  byId('print').addEventListener('click', () => listen.onPrint());
  document.querySelector('.skip').addEventListener('click', (event) => goTo(event, 'results'));
  const summary = h('summary', { dataset: { keep: 'switch' } });
  const body = h('div.switch-body');
  byId('switch').append(summary, body);
  const pickers = [createStreetPicker(byId('choose-list')), createStreetPicker(body)];
  if (window.matchMedia('(max-width: 760px)').matches) {
    byId('question').open = false;
  }
  let built = '';

  function render(state, view) {
    const { words, place, street, streets, rows } = view;
    const { t } = words;
    document.documentElement.lang = state.lang;
    write(document.querySelector('title'), [street?.name, t('street.title')].filter(Boolean).join(' · '));
    write(byId('place-name'), place?.name ?? '');
    document.querySelectorAll('[data-text]').forEach((element) => write(element, t(element.dataset.text)));
    document.querySelectorAll('[data-label]').forEach((element) => element.setAttribute('aria-label', t(element.dataset.label)));
    language.lang = state.lang === 'en' ? 'zh-CN' : 'en';
    write(summary, t('street.other'));
    byId('street').hidden = !street;
    byId('choose').hidden = Boolean(street) || !streets;
    byId('loading').hidden = Boolean(streets);
    byId('to-planner').href = `planner.html?${writeQuery({ ...state, by: 'street', within: null, area: street?.code ?? null, gap: null, dwelling: null, view: null, sort: '-uncovered' })}`;
    write(byId('street-name'), street?.name ?? '');
    write(byId('choose-text'), t(state.within ? 'street.unknownCode' : 'street.chooseText', { code: state.within ?? '', place: place?.name ?? '' }));
    if (streets) {
      pickers.forEach((picker) => picker.render({ words, state, streets, rows }));
    }
    renderOnce(state, view);
  }

  /** Parts that change with language and group only. */
  function renderOnce(state, { words, group, people }) {
    const { t } = words;
    const key = [words.lang, group, people].join('|');
    if (key === built) {
      return;
    }
    built = key;
    replace(byId('contents'), PARTS.map((part) => h('a', { href: `#${part}`, dataset: { keep: `part-${part}` }, onClick: (event) => goTo(event, `${part}-heading`) }, t(`street.part.${part}`))));
    const groups = GROUPS.filter((each) => people || each === 'dwellings').map((each) => h('option', { value: each, selected: each === group }, t(`group.${each}`)));
    replace(byId('group'), h('label.field-inline', {}, h('span', {}, t('controls.group')), h('select', { name: 'group', dataset: { keep: 'group' }, onChange: (event) => store.update({ group: event.target.value }) }, groups)));
  }

  /** Closes the list of streets once one was chosen, and reads on from its name. */
  function arrived() {
    const chosenHere = document.activeElement.closest('#choose, #switch');
    byId('switch').open = false;
    if (chosenHere) {
      window.scrollTo(0, 0);
      byId('street-name').focus({ preventScroll: true });
    }
  }

  return { render, arrived, cardWidth, covered };
}

/** The fragment names the street, so a way inside the page leaves it alone. */
function goTo(event, id) {
  event.preventDefault();
  const target = byId(id);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
