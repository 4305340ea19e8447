// The resident's page: puts state, answers, list, way and map together. Each of them knows nothing of the others.
import { findCorrection, sendCorrection } from './api/corrections.js';
import { search } from './api/nearby.js';
import { locate, roundDegrees } from './api/position.js';
import { createAppearance } from './panel/appearance.js';
import { createAddress, openingState } from './panel/finder/address.js';
import { createFilters } from './panel/finder/filters.js';
import { createFinderFrame } from './panel/finder/frame.js';
import { createFinderList } from './panel/finder/list.js';
import { createLookUp } from './panel/finder/look-up.js';
import { createReport } from './panel/finder/report.js';
import { createShare } from './panel/finder/share.js';
import { createStage } from './panel/finder/stage.js';
import { createViews } from './panel/finder/views.js';
import { createWay } from './panel/finder/way.js';
import { createWhere } from './panel/finder/where.js';
import { onceAFrame } from './panel/once-a-frame.js';
import { createReader } from './panel/read-aloud.js';
import { createAnswers, current } from './state/answers.js';
import { createDrafts } from './state/finder-drafts.js';
import { wayStep } from './state/finder-history.js';
import { findItem } from './state/finder-list.js';
import { createMemory } from './state/finder-memory.js';
import { finderResources, hourMark } from './state/finder-resources.js';
import { createStore } from './state/store.js';
import FINDER_TEXTS from './text/finder.js';
import { speak } from './text/languages.js';

const SLOW_MILLIS = 4000;
const byId = (id) => document.getElementById(id);
const schedule = onceAFrame(() => render(store.get(), answers.get()));

const memory = createMemory(() => localStorage);
const store = createStore(openingState(memory));
const address = createAddress(store, memory);
const answers = createAnswers(finderResources({ hour: () => hour, mapShown: () => stage?.loaded() ?? false }), () => schedule());
let words = speak(store.get().lang, FINDER_TEXTS);
let hour = hourMark(Date.now());
let local = { locating: false, positionReason: null, searchError: null, picking: false };
let slow = { key: null, passed: false };
let stage = null;

const reader = createReader(() => words);
const share = createShare();
const frame = createFinderFrame(store);
const report = createReport(createDrafts(() => sessionStorage), { send: sendCorrection, onLookUp: (number) => lookUp.follow(number) });
const lookUp = createLookUp(byId('look-up'), { find: findCorrection });
const appearance = createAppearance(byId('appearance'), { onChange: () => stage?.recolour() });
const allAppearance = createAppearance(byId('appearance-all'));
const where = createWhere(byId('where'), {
  search: (text, signal) => search(text, store.get().lang, signal).then((items) => (hold({ searchError: null }), items)),
  onSearchError: (error) => hold({ searchError: error }),
  onPlace: (place) => choose(place),
  onLocate: useDevice,
  onPick: pick,
  onForget: forget,
});
const filters = createFilters(byId('filters'), store);
const list = createFinderList(byId('services'), {
  reader,
  onWay: (item) => go(String(item.id)),
  onWrong: (item) => report.open(item, words),
  onShare: () => share.open({ words, state: store.get() }),
  onMap: () => (views.note(), store.update({ view: 'map' })),
  onOpenOnly: () => store.update({ openOnly: false }, 'replace'),
  onRetry: () => answers.retry(store.get()),
  onShown: () => schedule(),
});
const way = createWay(byId('way'), {
  reader,
  onBack: back,
  onWrong: (item) => report.open(item, words),
  onShare: () => share.open({ words, state: store.get() }),
  onRetry: () => answers.retry(store.get()),
});
stage = createStage({ stage: byId('stage'), map: byId('map') }, {
  onFacility: go,
  onPicked: ({ lon, lat }) => choose({ lon: roundDegrees(lon), lat: roundDegrees(lat), name: null, source: 'map' }),
  onCancel: () => (hold({ picking: false }), store.get().view === 'map' && back()),
  onBack: back,
  onReady: () => answers.follow(store.get()) ?? schedule(),
});
const views = createViews(document.body, { way: () => byId('way-heading'), map: () => stage.focus(), list: () => byId('services') });

store.subscribe((state, changed) => {
  if (changed.includes('lang')) {
    words = speak(state.lang, FINDER_TEXTS);
  }
  if (changed.some((name) => ['lang', 'place', 'facility', 'view'].includes(name))) {
    reader.stop();
  }
  answers.follow(state, changed);
  schedule();
});
window.addEventListener('online', () => answers.retry(store.get()));
window.addEventListener('resize', () => schedule());
document.addEventListener('visibilitychange', refresh);
answers.follow(store.get());
schedule();

/** State that is of this moment only and goes neither into the address nor into the history. */
function hold(patch) {
  local = { ...local, ...patch };
  schedule();
}

function choose(place) {
  const from = store.get().view === 'map' ? 'replace' : 'push';
  where.done();
  hold({ positionReason: null, searchError: null, picking: false });
  store.update({ place, facility: null, view: 'list' }, from);
  byId('services').focus({ preventScroll: true });
}

async function useDevice() {
  hold({ locating: true, positionReason: null });
  try {
    choose({ ...(await locate()), name: null, source: 'device' });
  } catch (error) {
    hold({ positionReason: error.reason ?? 'unavailable' });
  } finally {
    hold({ locating: false });
  }
}

function pick() {
  views.note();
  hold({ picking: true });
  if (!stage.visible()) {
    store.update({ view: 'map' });
  }
}

function forget() {
  memory.forget();
  where.done();
  store.update({ place: null, facility: null, view: 'list' }, 'replace');
  frame.announce(words.t('finder.forgotten'));
}

function go(facility) {
  views.note();
  const { patch, how } = wayStep(store.get(), facility);
  store.update(patch, how);
}

function back() {
  hold({ picking: false });
  address.back();
}

function refresh() {
  if (document.visibilityState === 'visible' && hour !== hourMark(Date.now())) {
    hour = hourMark(Date.now());
    answers.follow(store.get());
  }
}

function render(state, all) {
  const info = all.place.data;
  const answer = current(all.near) ?? (isOfPlace(all.near.data, state.place) ? all.near.data : null);
  const walked = current(all.way);
  const view = {
    words,
    state,
    info,
    answer,
    way: walked,
    area: current(all.area),
    from: answer?.from ?? null,
    status: all.near.status,
    slow: isSlow(all),
    empty: info?.counts?.facilities === 0 && info?.counts?.streets === 0,
    item: findItem(answer, state.facility),
    opened: list.opened(),
    placeTitle: info?.name,
    ...local,
    picking: local.picking || !state.place,
  };
  frame.render(view);
  appearance.render(words);
  allAppearance.render(words);
  where.render(view);
  filters.render({ words, state, counts: answer && Object.fromEntries(answer.kinds.map(({ code, count }) => [code, count])) });
  list.render({ ...view, error: all.near.error ?? (state.place ? null : all.place.error) });
  way.render({ ...view, error: all.way.error });
  lookUp.render(words);
  views.render(state);
  stage.render(view);
  if (stage.visible() && !stage.loaded() && (answer || all.near.status !== 'loading') && document.readyState === 'complete') {
    stage.load();
  }
}

/** While another pace is asked for, the old answer of the same place stays in sight, marked as old. */
function isOfPlace(answer, place) {
  return Boolean(answer && place && answer.from.lon === place.lon && answer.from.lat === place.lat);
}

/** Whether an answer that is needed has been on its way for long. */
function isSlow(all) {
  const loading = ['near', 'way'].filter((name) => all[name].status === 'loading').map((name) => all[name].key).join();
  if (loading !== slow.key) {
    clearTimeout(slow.timer);
    slow = { key: loading, passed: false, timer: loading && setTimeout(() => ((slow.passed = true), schedule()), SLOW_MILLIS) };
  }
  return slow.passed;
}

window.addEventListener('load', () => schedule());
