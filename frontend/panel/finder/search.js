// The search box: a combobox with a list to choose from, by finger, mouse or keyboard.
import { h, replace } from '../dom.js';

const PAUSE_MILLIS = 150;

/**
 * @param {HTMLElement} root
 * @param {{search: (text: string, signal: AbortSignal) => Promise<object[]>, onPick: (item: object) => void, onError: (error: Error) => void}} listen
 */
export function createFinderSearch(root, listen) {
  const input = h('input', { type: 'text', id: 'finder-search', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'finder-results', 'aria-describedby': 'finder-search-hint' });
  const label = h('label', { for: 'finder-search' });
  const hint = h('p.muted', { id: 'finder-search-hint' });
  const list = h('ul.search-results', { id: 'finder-results', role: 'listbox', hidden: true });
  const told = h('p.search-told', { role: 'status' });
  root.append(label, h('div.search-box', {}, input, list), hint, told);
  let words = null;
  let items = [];
  let active = -1;
  let asked = '';
  let timer = 0;
  let control = null;

  input.addEventListener('input', () => soon());
  input.addEventListener('keydown', keys);
  input.addEventListener('focus', () => items.length > 0 && open(true));
  root.addEventListener('focusout', (event) => root.contains(event.relatedTarget) || open(false));

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MILLIS);
  }

  /** A pinyin keyboard shows "ty'jd" before the characters are chosen: that finds as well. */
  const typed = () => input.value.replace(/['’\s]+/g, '').trim();

  async function ask() {
    const text = typed();
    if (text === asked) {
      open(items.length > 0);
      return;
    }
    control?.abort();
    asked = text;
    control = new AbortController();
    const { signal } = control;
    if (!text) {
      show([]);
      told.textContent = '';
      return;
    }
    const busy = setTimeout(() => (told.textContent = words.t('finder.searching')), 400);
    try {
      const found = await listen.search(text, signal);
      if (!signal.aborted) {
        show(found);
        told.textContent = found.length > 0 ? words.t('finder.searchCount', { count: found.length }) : words.t('finder.searchNone', { text: input.value.trim() });
      }
    } catch (error) {
      if (!signal.aborted) {
        show([]);
        failed(error);
      }
    } finally {
      clearTimeout(busy);
    }
  }

  /** A text without a letter to look for finds nothing; anything else that fails may be tried again. */
  function failed(error) {
    const nothing = error.status === 400;
    asked = nothing ? asked : '';
    told.textContent = nothing ? words.t('finder.searchNone', { text: input.value.trim() }) : '';
    if (!nothing) {
      listen.onError(error);
    }
  }

  function show(found) {
    items = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    replace(list, items.map(option));
    open(items.length > 0);
  }

  function option(item, index) {
    return h(
      'li.search-result',
      // The box keeps the focus, so that the list does not close before the click arrives.
      { id: `finder-result-${index}`, role: 'option', 'aria-selected': 'false', onMousedown: (event) => event.preventDefault(), onClick: () => pick(index) },
      h('span.search-name', {}, item.name),
      h('span.search-detail', {}, item.detail ?? ''),
    );
  }

  function open(visible) {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
  }

  function keys(event) {
    if (event.isComposing) {
      return;
    }
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && items.length > 0) {
      event.preventDefault();
      open(true);
      activate((active + moves[event.key] + items.length + (active < 0 && event.key === 'ArrowUp' ? 1 : 0)) % items.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  }

  /** Enter takes the option chosen, else the first, else asks at once. */
  async function enter() {
    clearTimeout(timer);
    if (typed() !== asked) {
      await ask();
    }
    if (items.length > 0) {
      pick(Math.max(0, active));
    }
  }

  function activate(index) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    list.children[active].setAttribute('aria-selected', 'true');
    list.children[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[active].id);
  }

  function pick(index) {
    const item = items[index];
    clear();
    listen.onPick(item);
  }

  function clear() {
    input.value = '';
    asked = '';
    told.textContent = '';
    show([]);
  }

  function render(now) {
    if (words?.lang === now.lang) {
      return;
    }
    words = now;
    label.textContent = words.t('finder.search');
    hint.textContent = words.t('finder.searchHint');
    list.setAttribute('aria-label', words.t('finder.searchResults'));
  }

  return { render, clear, focus: () => input.focus() };
}
