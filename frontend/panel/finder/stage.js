// The map beside the list or in its place: brought in when it is to be seen, then kept in step.
import { findItem, sections, shownItems, chosenKinds } from '../../state/finder-list.js';
import { walkKey } from '../../state/finder-resources.js';
import { itemSentence, placeName } from '../../state/finder-words.js';
import { h, write } from '../dom.js';
import { kindSign } from './sign.js';
import { attributions } from '../statement.js';

const STYLES = ['/webjars/leaflet/dist/leaflet.css', 'style/map.css', 'style/finder-map.css'];

/**
 * @param {{stage: HTMLElement, map: HTMLElement}} elements
 * @param {{onFacility: Function, onPicked: Function, onCancel: Function, onBack: Function, onReady: Function}} listen
 */
export function createStage({ stage, map: element }, listen) {
  const back = h('button.main.back', { type: 'button', onClick: listen.onBack });
  const legend = h('p.stage-legend', {});
  const told = h('p.stage-told', { role: 'status' });
  const hint = h('span', {});
  const centre = h('button.main', { type: 'button', onClick: () => listen.onPicked(map.centre()) });
  const cancel = h('button.action', { type: 'button', onClick: listen.onCancel });
  const pickBar = h('div.pick-bar', { hidden: true }, hint, h('div.list-actions', {}, centre, cancel));
  stage.prepend(h('div.stage-bar', {}, back, legend));
  stage.append(pickBar, told);
  element.append(h('span.pick-cross', { 'aria-hidden': 'true' }));
  let map = null;
  let coming = null;
  let last = null;
  let done = {};

  const visible = () => element.clientWidth > 0;

  /** Brings the map's code in, once. */
  function load() {
    coming ??= bring().catch(() => {
      coming = null;
      write(told, last.words.t('finder.mapFailed'));
    });
    return coming;
  }

  async function bring() {
    write(told, last.words.t('finder.mapBusy'));
    const { createFinderMap, withStyles } = await import('../../map/finder-map.js');
    await withStyles(STYLES);
    map = createFinderMap(element, { onFacility: listen.onFacility, onTap: (point) => last.picking && listen.onPicked(point) });
    write(told, '');
    new ResizeObserver(() => visible() && (map.resized(), render(last))).observe(element);
    listen.onReady();
  }

  function render(view) {
    last = view;
    const { words, state, picking } = view;
    const { t } = words;
    write(back, t('finder.back'));
    write(legend, state.place ? t('finder.areaLegend', { limit: view.answer?.limitMinutes ?? 15 }) : '');
    pickBar.hidden = !picking;
    stage.classList.toggle('picking', picking);
    write(hint, t('finder.pickHint'));
    write(centre, t('finder.pickCentre'));
    write(cancel, t('finder.pickCancel'));
    cancel.hidden = !state.place && state.view !== 'map';
    if (map && visible() && view.info) {
      draw(view);
    }
  }

  /** Does only what has changed since it was last done. */
  function draw(view) {
    const { words, state, answer, area, way, info } = view;
    once('base', info.dataVersion, () => map.setBase(info.dataVersion));
    once('words', words.lang, () => map.setWords({ zoomIn: words.t('map.zoomIn'), zoomOut: words.t('map.zoomOut'), attributions: attributions(info, words) }));
    once('view', aim(view), () => lookAt(view));
    once('me', `${JSON.stringify(state.place)} ${words.lang} ${Boolean(answer)}`, () => map.setMe(state.place, state.place && placeName(state.place, answer?.from, words)));
    once('area', area, () => map.setReach(area));
    once('way', way, () => map.setRoute(way?.route ?? null));
    map.setFacilities(items(view).map((item) => ({ ...item, id: String(item.id), name: itemSentence(item, words), sign: kindSign(item.kind), chosen: String(item.id) === state.facility })));
  }

  function once(name, value, act) {
    if (!(name in done) || done[name] !== value) {
      done[name] = value;
      act();
    }
  }

  /** What the map is to look at, as a key: a new way, a new area, a new place. */
  function aim({ state, area, way, picking }) {
    if (picking) {
      return done.view ?? 'all';
    }
    if (state.facility && way?.route) {
      return `way ${walkKey(state)} ${state.facility}`;
    }
    return state.place ? `near ${walkKey(state)} ${Boolean(area)}` : 'all';
  }

  function lookAt({ state, area, way, info }) {
    if (!state.place) {
      map.fitBox(info.bbox);
    } else if (state.facility && way?.route) {
      map.fitRoute(way.route);
    } else if (area?.geometry) {
      map.fitReach(area);
    } else {
      map.goTo(state.place);
    }
  }

  return {
    render,
    load,
    visible,
    loaded: () => map !== null,
    recolour: () => map?.recolour(),
    focus: () => back.focus({ preventScroll: true }),
  };
}

/** What the list shows, nearest first; on the way to one facility only that one. */
function items({ state, answer, opened }) {
  if (!answer) {
    return [];
  }
  if (state.facility) {
    return [findItem(answer, state.facility)].filter(Boolean);
  }
  const only = chosenKinds(state.kinds).length === 1;
  const listed = sections(answer, state).flatMap((section) => shownItems(section, { opened: opened.has(section.code), only }));
  return listed.sort((left, right) => left.minutes - right.minutes);
}
