// What stands around the list: titles, language, banner, footer, and what is told to those who do not see the page.
import { sections } from '../../state/finder-list.js';
import { plainName } from '../../state/finder-words.js';
import { write } from '../dom.js';

const byId = (id) => document.getElementById(id);

export function createFinderFrame(store) {
  let lang = null;
  let told = '';

  byId('language').addEventListener('click', () => store.update({ lang: store.get().lang === 'en' ? 'zh-CN' : 'en' }, 'replace'));

  new ResizeObserver(([{ target }]) => document.body.style.setProperty('--head', `${target.offsetHeight}px`)).observe(byId('head'));

  function render(view) {
    const { words, state, info, answer } = view;
    if (lang !== words.lang) {
      lang = words.lang;
      speakAnew(words);
    }
    document.body.classList.toggle('placed', Boolean(state.place));
    // Until it is known whether the data is schematic, the statement keeps its room without being seen.
    byId('banner').classList.toggle('unsaid', !info);
    byId('banner').hidden = Boolean(info && !info.schematic);
    byId('services').classList.toggle('stale', Boolean(answer) && view.status === 'loading');
    tell(state, view);
  }

  function speakAnew({ t }) {
    document.documentElement.lang = lang;
    document.title = t('finder.pageTitle');
    document.querySelectorAll('[data-text]').forEach((element) => write(element, t(element.dataset.text)));
    document.querySelectorAll('[data-label]').forEach((element) => element.setAttribute('aria-label', t(element.dataset.label)));
    byId('language').lang = lang === 'en' ? 'zh-CN' : 'en';
    for (const link of document.querySelectorAll('[data-page]')) {
      link.href = lang === 'en' ? `${link.dataset.page}?lang=en` : link.dataset.page;
    }
  }

  /** Tells what has come: how many services, or which one was chosen. */
  function tell(state, { words, answer, status, item }) {
    const { t } = words;
    if (state.facility && item) {
      announce(t('finder.chosen', { name: plainName(item) }));
    } else if (answer && status === 'ready') {
      const count = sections(answer, state).reduce((sum, section) => sum + section.items.length, 0);
      announce(count > 0 ? t('finder.summary', { limit: answer.limitMinutes, count }) : t('finder.summaryNone', { limit: answer.limitMinutes }));
    }
  }

  function announce(text) {
    if (text !== told) {
      told = text;
      byId('announcer').textContent = text;
    }
  }

  return { render, announce };
}
