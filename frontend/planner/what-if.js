// The what-if of the planning desk: joins the scenario with the tools over the map, the card beside it and the pins.
import * as ask from '../api/what-if.js';
import { h } from '../panel/dom.js';
import { errorWords } from '../panel/notice.js';
import { createWhatIfBar } from '../panel/what-if-bar.js';
import { createWhatIfCard } from '../panel/what-if-card.js';
import { countOf, leavesOf } from '../state/categories.js';
import { indexOfFacility, MOST_CHANGES, moved, movedTo, removed, without, withFacility, withSite, withWalkway } from '../state/scenario.js';
import { createSupposing } from '../state/supposed.js';
import { createTrial } from '../state/trial.js';
import { nameChanges, pinsOf } from './what-if-names.js';

const NEAR = 15;
const TYPING = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';

/**
 * @param {{store, answers, map: () => object, words: () => object, onChange: Function}} desk the map is made after this
 * @param {{bar: HTMLElement, card: HTMLElement}} places
 */
export function createWhatIf({ store, answers, map, words, onChange }, places) {
  const trial = createTrial(store, ask.whatIf, onChange);
  const suppose = createSupposing();
  const known = new Map();
  let placing = null;
  let leaf = null;
  let suggesting = null;
  let suggestion = null;
  let note = null;
  let focusAt = -1;
  let named = [];

  const bar = createWhatIfBar(places.bar, { onPlace: startPlacing, onCentre: () => place(map().whatIf.centre()), onSuggest: suggest, onLeaf: (code) => (leaf = code) });
  const card = createWhatIfCard(places.card, {
    onUndo: () => trial.undo(),
    onRedo: () => trial.redo(),
    onClear: () => commit([]),
    onCopy: copy,
    onRetry: () => trial.retry(),
    onRemove: remove,
    onPick: pick,
  });
  /** What pins tell, by their place in the list. */
  const pins = {
    onMove: (index, lon, lat) => trial.move(movedTo(trial.get().changes, index, lon, lat)),
    onRest: (index, lon, lat) => index < trial.get().changes.length && commit(movedTo(trial.get().changes, index, lon, lat)),
    onRemove: remove,
    onPick: pick,
  };
  window.addEventListener('keydown', shortcut);
  window.addEventListener('online', () => trial.get().error && trial.retry());
  trial.follow();

  function commit(changes) {
    note = null;
    trial.commit(changes);
  }

  function startPlacing(kind) {
    placing = kind;
    map().closePopup();
    map().whatIf.placeBy(kind && ((lon, lat) => place({ lon, lat })));
    onChange();
  }

  function place({ lon, lat }) {
    const kind = placing;
    const { changes } = trial.get();
    startPlacing(null);
    focusAt = changes.length;
    commit(kind === 'add' ? withSite(changes, leafOf().leaf, lon, lat) : withWalkway(changes, kind, lon, lat));
  }

  function siteAt({ lon, lat }) {
    const { changes } = trial.get();
    focusAt = changes.length;
    commit(withSite(changes, leafOf().leaf, lon, lat));
  }

  function remove(index) {
    map().closePopup();
    commit(without(trial.get().changes, index));
    const next = places.card.querySelector(`[data-keep="change-${Math.max(0, index - 1)}"]`);
    const left = trial.get().changes.length > 0;
    (left && next ? next : places.bar.querySelector('[data-keep="what-if-add"]'))?.focus({ preventScroll: true });
  }

  /** Shows a pin where it is, with what can be done with it. */
  function pick(index) {
    const { changes } = trial.get();
    const at = pinsOf(changes, trial.get().answer, known, named, words())[index];
    if (at?.lat === null || at === undefined) {
      return;
    }
    if (!map().contains(at.lat, at.lon)) {
      map().flyTo(at.lat, at.lon, NEAR);
    }
    const { t } = words();
    const { title, warning, restores } = named[index];
    const away = h('button.action', { type: 'button', onClick: () => remove(index) }, t(restores ? 'whatIf.restore' : 'whatIf.remove'));
    const leave = (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        map().closePopup();
        map().whatIf.focus(index);
      }
    };
    map().popup(at.lat, at.lon, h('div.facility-card', { onKeydown: leave }, h('strong', {}, title), warning && h('span.warning', {}, warning), h('span.muted', {}, t('whatIf.badge')), away));
    away.focus({ preventScroll: true });
  }

  /** What a facility's card offers. */
  function facilityActions(facility) {
    const { t } = words();
    const make = (change) => {
      map().closePopup();
      const { changes } = trial.get();
      const index = indexOfFacility(changes, facility.id);
      focusAt = index < 0 ? changes.length : index;
      commit(withFacility(changes, change));
    };
    const full = trial.get().changes.length >= MOST_CHANGES;
    return h(
      'div.what-if-actions',
      { role: 'group', 'aria-label': t('whatIf.facilityActions') },
      h('span', {}, t('whatIf.facilityActions')),
      h('button.action', { type: 'button', disabled: full, onClick: () => make(moved(facility.id, facility.lon, facility.lat)) }, t('whatIf.move')),
      h('button.action', { type: 'button', disabled: full, onClick: () => make(removed(facility.id)) }, t('whatIf.close')),
    );
  }

  async function suggest(count) {
    suggesting?.abort();
    suggesting = new AbortController();
    const { signal } = suggesting;
    onChange();
    try {
      const state = store.get();
      const found = await ask.siting(state, count, signal);
      const { changes } = trial.get();
      suggestion = { found, beside: changes.length > 0 };
      commit(found.sites.reduce((list, site) => withSite(list, leafOf().leaf, site.lon, site.lat), changes));
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      suggestion = { error };
    }
    suggesting = null;
    onChange();
  }

  function suggestionText() {
    if (!suggestion) {
      return null;
    }
    const { t, format } = words();
    const { found, beside, error } = suggestion;
    if (error) {
      return t('whatIf.suggestedNone', { reason: errorWords(error, words()).text });
    }
    if (found.sites.length === 0) {
      return t('whatIf.suggestedNone', { reason: t('whatIf.suggestedReason') });
    }
    const unit = t(found.basis === 'dwellings' ? 'unit.dwellings' : 'unit.people');
    const text = t('whatIf.suggested', { count: found.sites.length, asked: found.sitesAsked, gained: format.count(found.gained), most: format.count(found.mostGained), unit, group: t(`group.${found.basis}`) });
    return beside ? `${text}${t('whatIf.suggestedStored')}` : text;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      note = 'whatIf.copied';
    } catch {
      note = 'whatIf.notCopied';
    }
    onChange();
  }

  /** Undo and redo as everywhere, but not while something is written. */
  function shortcut(event) {
    if (event.key === 'Escape' && placing) {
      bar.cancel();
    }
    const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.target.closest?.(TYPING);
    if (undoes) {
      event.preventDefault();
      event.shiftKey ? trial.redo() : trial.undo();
    }
  }

  /** The kind of new sites: of a category with several leaves the one chosen, else the one of which most are known. */
  function leafOf() {
    const { category } = store.get();
    const leaves = leavesOf(answers.get().categories.data ?? [], category);
    const most = leaves.reduce((best, each) => (best && countOf(best) >= countOf(each) ? best : each), null);
    return { leaves: leaves.map(({ code, name }) => ({ code, name })), leaf: (leaves.find(({ code }) => code === leaf) ?? most)?.code ?? category };
  }

  function learn(facilities) {
    for (const each of facilities ?? []) {
      known.set(Number(each.id), each);
    }
  }

  return {
    pins,
    facilityActions,
    siteAt,
    /** The answers as they would be; to be read by all panels in place of the stored ones. */
    suppose: (all) => {
      learn(all.facilities.data);
      return suppose(all, trial.get());
    },
    moving: () => trial.get().moving,
    /** What is tried, by name, as it was last written. */
    tried: () => named.map(({ title }) => title),
    render(state, all, { shown, before, group, byCode }) {
      const now = trial.get();
      const spoken = words();
      named = nameChanges(now.changes, now.answer, known, all.categories.data, spoken);
      const supposed = now.changes.length > 0;
      document.body.classList.toggle('supposed', supposed);
      bar.render({ words: spoken, placing, supposed, ...leafOf(), suggesting: suggesting !== null, full: now.changes.length >= MOST_CHANGES });
      if (!supposed) {
        suggestion = null;
      }
      const errorText = now.error && errorWords(now.error, spoken).text;
      card.render({ words: spoken, trial: now, named, note, errorText, suggestion: suggestionText(), shown, before, group, byCode, by: state.by });
      if (map().ready()) {
        map().whatIf.setPins(pinsOf(now.changes, now.answer, known, named, spoken));
        if (focusAt >= 0 && focusAt < now.changes.length) {
          map().whatIf.focus(focusAt);
          focusAt = -1;
        }
      }
    },
  };
}
