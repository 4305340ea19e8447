// What surrounds the panels: title, language, tabs, the lines above the table, the bottom sheet of a phone.
import { GROUPS, TABS } from '../state/url.js';
import { cardWidth, covered } from './card-room.js';
import { h, replace, write } from './dom.js';

const byId = (id) => document.getElementById(id);

/** @param {{onResize: Function}} listen */
export function createFrame(store, listen) {
  const language = byId('language');
  const sheet = byId('sheet-toggle');
  let built = '';

  language.addEventListener('click', () => store.update({ lang: store.get().lang === 'en' ? 'zh-CN' : 'en' }));
  sheet.addEventListener('click', () => {
    document.body.classList.toggle('sheet-open');
    render(store.get(), last);
    listen.onResize();
  });
  window.addEventListener('resize', () => listen.onResize());
  createTabs(store);
  let last = null;

  function render(state, view) {
    last = view;
    const { words, place } = view;
    const { t } = words;
    document.documentElement.lang = state.lang;
    const title = place ? `${t('app.title')} · ${place.name}` : t('app.title');
    write(document.querySelector('title'), view.supposed ? t('whatIf.title', { title }) : title);
    write(byId('place-name'), place?.name ?? '');
    for (const element of document.querySelectorAll('[data-text]')) {
      write(element, t(element.dataset.text));
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', t(element.dataset.label));
    }
    language.lang = state.lang === 'en' ? 'zh-CN' : 'en';
    const open = document.body.classList.contains('sheet-open');
    write(sheet, t(open ? 'sheet.less' : 'sheet.more'));
    sheet.setAttribute('aria-expanded', String(open));
    renderTabs(state, view);
    renderTools(state, view);
  }

  function renderTabs(state, { words, gapCount }) {
    const { t, format } = words;
    write(byId('tab-areas'), t('tabs.areas'));
    write(byId('tab-gaps'), gapCount === null ? t('tabs.gaps') : t('tabs.gapsCount', { count: format.count(gapCount) }));
    write(byId('tab-charts'), t('tabs.charts'));
    const tabs = shownTabs();
    for (const name of TABS) {
      const chosen = name === (tabs.includes(state.tab) ? state.tab : tabs[0]);
      byId(`tab-${name}`).hidden = !tabs.includes(name);
      byId(`tab-${name}`).setAttribute('aria-selected', String(chosen));
      byId(`tab-${name}`).tabIndex = chosen ? 0 : -1;
      panelOf(name).hidden = !chosen;
    }
  }

  function renderTools(state, { words, group, shown, place }) {
    const { t } = words;
    const key = [words.lang, state.by, state.within, group, shown?.basis, shown?.areas[0]?.streetName].join('|');
    if (key === built) {
      return;
    }
    built = key;
    const people = place?.peopleKnown !== false && shown?.basis !== 'dwellings';
    const by = (value) => h('button.segment-button', { type: 'button', 'aria-pressed': String(state.by === value), dataset: { keep: `by-${value}` }, onClick: () => store.update({ by: value, within: null, area: null }) }, t(`by.${value}`));
    const groups = GROUPS.filter((each) => people || each === 'dwellings').map((each) => h('option', { value: each, selected: each === group }, t(`group.${each}`)));
    const street = shown?.areas[0]?.streetName ?? state.within;
    replace(
      byId('tools'),
      h('div.segments', { role: 'group', 'aria-label': t('controls.by') }, by('street'), by('community')),
      h('label.field-inline', {}, h('span', {}, t('controls.group')), h('select', { dataset: { keep: 'group' }, name: 'group', onChange: (event) => store.update({ group: event.target.value }) }, groups)),
      state.within && h('p.within', {}, t('table.within', { street }), h('button.plain', { type: 'button', dataset: { keep: 'all' }, onClick: () => store.update({ by: 'street', within: null, area: null, gap: null }) }, t('table.allStreets'))),
    );
  }

  return { render, cardWidth, covered };
}

/** Arrow keys move between tabs, as the pattern of tabs has it. */
function createTabs(store) {
  for (const name of TABS) {
    const tab = byId(`tab-${name}`);
    tab.addEventListener('click', () => store.update({ tab: name }));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const tabs = shownTabs();
        const other = tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length];
        store.update({ tab: other });
        byId(`tab-${other}`).focus();
      }
    });
  }
}

function panelOf(name) {
  return document.getElementById(byId(`tab-${name}`).getAttribute('aria-controls'));
}

/** A tab with nothing behind it isn't shown. */
function shownTabs() {
  return TABS.filter((name) => name !== 'charts' || byId('chart-panel').hasChildNodes());
}
