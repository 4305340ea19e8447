// "我在哪儿": the place as chosen, or the three ways to choose one.
import { roundDegrees } from '../../api/position.js';
import { placeCondition } from '../../state/finder-list.js';
import { placeName } from '../../state/finder-words.js';
import { h, replace } from '../dom.js';
import { createFinderSearch } from './search.js';

/**
 * @param {HTMLElement} root
 * @param {{search: Function, onSearchError: Function, onPlace: Function, onLocate: Function, onPick: Function, onForget: Function}} listen
 */
export function createWhere(root, listen) {
  const heading = h('h2', { id: 'where-heading' });
  const chosen = h('div.where-chosen', {});
  const ways = h('div.where-ways', {});
  const searchRoot = h('div.search', { role: 'search' });
  const buttons = h('div.where-buttons', {});
  const note = h('p.muted.where-note', {});
  const notice = h('div.finder-notice', { role: 'status' });
  ways.append(searchRoot, buttons, note);
  root.append(heading, notice, chosen, ways);
  const search = createFinderSearch(searchRoot, { search: listen.search, onError: listen.onSearchError, onPick: (item) => take(item) });
  let changing = false;
  let last = null;
  let told = null;

  function take({ name, lon, lat }) {
    changing = false;
    listen.onPlace({ lon: roundDegrees(lon), lat: roundDegrees(lat), name, source: 'search' });
  }

  function change(on) {
    changing = on;
    render(last);
    if (on) {
      search.focus();
    } else {
      chosen.querySelector('button')?.focus();
    }
  }

  function render(view) {
    last = view;
    const { words, state } = view;
    const { t } = words;
    const choosing = !state.place || changing;
    heading.textContent = state.place ? t('finder.from') : t('finder.where');
    search.render(words);
    chosen.hidden = !state.place;
    replace(chosen, state.place && place(view));
    ways.hidden = !choosing;
    replace(buttons, [
      h('button.main', { type: 'button', dataset: { keep: 'locate' }, 'aria-disabled': view.locating ? 'true' : null, onClick: () => view.locating || listen.onLocate() }, t(view.locating ? 'finder.locating' : 'finder.locate')),
      h('button.action', { type: 'button', dataset: { keep: 'pick' }, onClick: listen.onPick }, t('finder.pick')),
    ]);
    note.textContent = t('finder.locateNote');
    tell(view);
  }

  function place({ words, state, from }) {
    const { t } = words;
    return [
      h('p.where-name', {}, h('b', {}, placeName(state.place, from, words)), state.place.name && from?.communityName && h('span.muted', {}, [from.streetName, from.communityName].filter(Boolean).join(' '))),
      h(
        'div.where-actions',
        {},
        h('button.action', { type: 'button', 'aria-expanded': String(changing), dataset: { keep: 'change' }, onClick: () => change(!changing) }, t(changing ? 'finder.keep' : 'finder.change')),
        changing && h('button.plain', { type: 'button', dataset: { keep: 'forget' }, onClick: () => (listen.onForget(), search.focus()) }, t('finder.forget')),
      ),
    ];
  }

  /** Says it once, not at each change of the page. */
  function tell(view) {
    const message = messageOf(view);
    const key = JSON.stringify(message);
    if (key !== told) {
      told = key;
      notice.hidden = !message;
      replace(notice, message && [h('strong', {}, message.title), h('p', {}, message.text)]);
    }
  }

  return { render, focus: () => search.focus(), done: () => (changing = false), open: () => change(true) };
}

/** No position, no search, outside or not linked: what it means and how to go on; null when all is well. */
function messageOf({ words, state, from, positionReason, searchError, placeTitle }) {
  const { t } = words;
  if (searchError) {
    const offline = searchError.kind === 'offline';
    return { title: t(offline ? 'finder.offline' : 'finder.error'), text: offline ? t('finder.offlineText') : searchError.message || t('finder.errorText') };
  }
  if (positionReason) {
    return { title: t('finder.denied'), text: t(`finder.${positionReason}Text`) };
  }
  const condition = state.place && from ? placeCondition(from) : 'fine';
  const values = { place: placeTitle ?? '' };
  return condition === 'fine' ? null : { title: t(`finder.${condition}`, values), text: t(`finder.${condition}Text`, values) };
}
