// The planning desk: puts state, answers, map and panels together. Each of them knows nothing of the others.
import { createPlannerMap } from './map/planner-map.js';
import { drawnGaps, pointsOf } from './map/points.js';
import { createAppearance } from './panel/appearance.js';
import { createAreaTable } from './panel/area-table.js';
import { facilityCard } from './panel/area-detail.js';
import { createControls } from './panel/controls.js';
import { createDetail } from './panel/detail.js';
import { createFrame } from './panel/frame.js';
import { createGapList } from './panel/gap-list.js';
import { createHeadline } from './panel/headline.js';
import { createLegend } from './panel/legend.js';
import { createNotice, errorWords } from './panel/notice.js';
import { attributions, createStatement } from './panel/statement.js';
import { createAnswers, current, figures } from './state/answers.js';
import { bestKnown } from './state/categories.js';
import { nearestUncovered, withMinutes } from './state/dwellings.js';
import { RESOURCES } from './state/resources.js';
import { areaRow, groupOf, sortGaps, sortRows } from './state/statistics.js';
import { createStore } from './state/store.js';
import { readQuery, writeQuery } from './state/url.js';
import { speak } from './text/languages.js';

const NO_GAPS = Object.freeze([]);
const byId = (id) => document.getElementById(id);
const store = createStore(readQuery(location.search));
const asksForService = ['category', 'standard'].some((name) => new URLSearchParams(location.search).has(name));
const answers = createAnswers(RESOURCES, () => schedule());
let words = speak(store.get().lang);
let hovered = null;
let opener = null;
let userActed = false;
let drawn = {};
let waiting = false;
let written = [];
let settled = asksForService;
let sorted = {};
let ranked = {};
let numbered = [];

const map = createPlannerMap(byId('map'), {
  onArea: (code) => pickArea(code),
  onPoint: (item) => pickPoint(item),
  onHover: (code) => hover(code),
  onMove: (view) => store.update({ view }, 'replace'),
});
const frame = createFrame(store, { onResize: () => map.resized() });
const controls = createControls(byId('controls'), store);
const headline = createHeadline(byId('headline'), byId('announcer'));
const table = createAreaTable(byId('area-panel'), { onSort: (sort) => store.update({ sort }, 'replace'), onPick: (code) => pickArea(code), onHover: (code) => hover(code) });
const gapList = createGapList(byId('gap-panel'), { onPick: (gap) => pickGap(gap) });
const detail = createDetail(byId('detail'), { onClose: () => close() });
const legend = createLegend(byId('legend'), { onHide: (hidden) => store.update({ hidden: hidden.join(',') }, 'replace'), onReset: () => fitPlace() });
const notice = createNotice(byId('notice'), byId('progress'), { onRetry: () => answers.retry(store.get()) });
const statement = createStatement(byId('banner'), byId('sources'));
const appearance = createAppearance(byId('appearance'), { onChange: () => redraw(), folded: true });
map.keepFrom(byId('legend'));

store.subscribe((state, changed, how) => {
  if (how !== 'none') {
    remember(state, how);
  }
  if (changed.includes('lang')) {
    words = speak(state.lang);
  }
  if (changed.some((name) => ['minutes', 'category', 'profile', 'standard', 'within', 'by', 'at'].includes(name))) {
    map.closePopup();
  }
  answers.follow(state, changed);
  schedule();
});
window.addEventListener('popstate', () => {
  userActed = false;
  store.update(readQuery(location.search), 'none');
});
window.addEventListener('online', () => answers.retry(store.get()));
answers.follow(store.get());
schedule();

function remember(state, how) {
  const query = writeQuery(state, written);
  const url = query ? `?${query}` : location.pathname;
  history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', url);
}

function pickArea(code) {
  note();
  const picked = store.get().area === code && !store.get().gap && !store.get().dwelling ? null : code;
  store.update({ area: picked, gap: null, dwelling: null });
  const bounds = picked && map.areas.boundsOf(picked);
  if (bounds) {
    map.fitBounds(bounds, { paddingTopLeft: [40, 40], paddingBottomRight: [frame.cardWidth() + 40, 40], maxZoom: 16 });
  }
}

function pickGap(gap) {
  note();
  store.update({ gap: String(gap.id), dwelling: null, area: null });
  map.flyTo(gap.lat, gap.lon, 15);
}

function pickPoint(item) {
  if (item.kind === 'facility') {
    showFacility(item.facility);
  } else if (item.kind === 'gap') {
    pickGap((current(answers.get().gaps) ?? []).find((gap) => String(gap.id) === item.id));
  } else {
    note();
    store.update({ dwelling: item.id, gap: null });
  }
}

function showFacility(facility) {
  if (!map.contains(facility.lat, facility.lon)) {
    map.flyTo(facility.lat, facility.lon, 15);
  }
  map.popup(facility.lat, facility.lon, facilityCard(facility, words));
}

function hover(code) {
  if (code !== hovered) {
    hovered = code;
    schedule();
  }
}

function note() {
  userActed = true;
  if (!byId('detail').contains(document.activeElement)) {
    opener = document.activeElement;
  }
}

/** Back one step: from a dwelling to its area, from there to nothing; the focus goes where it came from. */
function close() {
  const { dwelling, gap, area } = store.get();
  store.update(dwelling && !gap && area ? { dwelling: null } : { dwelling: null, gap: null, area: null });
  const again = opener?.isConnected ? opener : document.querySelector(`[data-keep="${CSS.escape(opener?.dataset?.keep ?? '')}"]`);
  (again ?? byId('results')).focus({ preventScroll: true });
}

function fitPlace() {
  const place = answers.get().place.data;
  if (place?.bbox) {
    map.fitBox(place.bbox);
  }
}

/** Theme or text size changed: canvases are drawn anew, and the rooms around the map may have other sizes. */
function redraw() {
  map.recolour();
  map.resized();
  delete drawn.names;
  schedule();
}

function schedule() {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      render(store.get(), answers.get());
    });
  }
}

/** Where a place has none of the headline service, the page opens on the one of which most are known, and says so in the address. */
function settle({ category }, { categories }) {
  if (settled || !categories.data) {
    return;
  }
  settled = true;
  const best = bestKnown(categories.data, category);
  if (best !== category) {
    written = ['category'];
    store.update({ category: best }, 'replace');
  }
}

function render(state, all) {
  settle(state, all);
  const place = all.place.data;
  const { shown, group, rows, byCode } = ranking(state, all);
  const gaps = shown?.notes.some((note) => note.code === 'no-facilities') ? NO_GAPS : sortedGaps(all.gaps.data, group);
  const view = { words, place, shown, group, rows, byCode, gaps, nothing: gaps === NO_GAPS, limitMinutes: limitOf(state, all) };
  frame.render(state, { ...view, gapCount: gaps === NO_GAPS ? null : (current(all.gaps)?.length ?? null), streets: all.shapes.data });
  statement.render(view);
  if (changed('appearance', words.lang)) {
    appearance.render(words);
  }
  controls.render(state, { words, place, categories: all.categories.data, profiles: all.profiles.data, standards: all.standards.data });
  headline.render(state, { ...view, question: questionText(state, all), category: nameOf(all.categories.data, state.category) });
  table.render(state, { words, rows, outside: shown?.outside && areaRow(shown.outside, group), hovered, pending: !shown });
  renderMap(state, all, view);
  gapList.render(state, { words, group, gaps, nothing: view.nothing, drawn: gaps && map.ready() ? drawnGaps(gaps, state, sight()).length : null, pending: all.gaps.status === 'loading' });
  renderDetail(state, all, view);
  legend.render(state, { words, group, zoomedIn: map.ready() && map.zoom() >= 15 });
  const failed = ['place', 'categories', 'profiles', 'standards', 'shapes', 'outlines', 'coverage', 'gaps', 'facilities'].map((name) => all[name].error).find(Boolean);
  notice.render({ words, error: failed, empty: place?.counts?.streets === 0 && place?.counts?.dwellings === 0, busy: ['place', 'shapes', 'coverage', 'gaps'].some((name) => all[name].status === 'loading') });
}

/** Figures and their rows in order; the same ones each time while nothing changed, since there may be thousands. */
function ranking(state, all) {
  const { coverage, minuteCounts, place } = all;
  if (changedAny('figures', [coverage, minuteCounts, place.data, state.minutes, state.standard, state.group, state.category])) {
    const shown = figures(all, state);
    const group = groupOf(state, place.data?.peopleKnown !== false && shown?.basis !== 'dwellings');
    const blank = shown?.notes.some((note) => note.code === 'no-facilities') ? { share: null } : {};
    ranked = { shown, group, areas: (shown?.areas ?? []).map((area) => ({ ...areaRow(area, group), ...blank })) };
    ranked.byCode = new Map(ranked.areas.map((row) => [row.code, row]));
  }
  if (changedAny('order', [ranked.areas, state.sort, state.lang])) {
    ranked.rows = sortRows(ranked.areas, state.sort, state.lang);
  }
  return ranked;
}

/** The same list each time while nothing changed, so that what hangs on it is not drawn again. */
function sortedGaps(list, group) {
  if (sorted.list !== list || sorted.group !== group) {
    sorted = { list, group, gaps: list && sortGaps(list, group) };
  }
  return sorted.gaps;
}

/** The minutes that stand for the limit: the standard's own when one is chosen, else the slider's. */
function limitOf(state, all) {
  const asked = current(all.coverage)?.question;
  return state.standard && asked?.limitMinutes ? asked.limitMinutes : state.minutes;
}

function questionText(state, all) {
  const standard = (all.standards.data ?? []).find((each) => each.code === state.standard);
  const limit = standard && !standard.minutes && standard.metres ? words.format.metres(standard.metres) : words.t('headline.limit', { minutes: state.minutes });
  const question = words.t('headline.question', { category: nameOf(all.categories.data, state.category), profile: nameOf(all.profiles.data, state.profile), limit });
  return state.at ? words.t('headline.at', { question, time: state.at }) : question;
}

function nameOf(list, code) {
  return (list ?? []).find((each) => each.code === code)?.name ?? code;
}

function renderMap(state, all, { place, byCode, gaps, limitMinutes }) {
  // A place without anything in it lies nowhere.
  if (!place || (!place.bbox && !state.view)) {
    return;
  }
  placeMap(state, place);
  if (changed('words', `${words.lang} ${place.dataVersion}`)) {
    map.setWords({ zoomIn: words.t('map.zoomIn'), zoomOut: words.t('map.zoomOut'), attributions: attributions(place, words) });
  }
  const shapes = current(all.shapes);
  if (shapes && changed('shapes', shapes)) {
    map.areas.setShapes(shapes);
  }
  const outlines = state.by === 'community' ? current(all.outlines) : null;
  if (changed('outlines', outlines)) {
    map.areas.setOutlines(outlines);
  }
  map.areas.paint(byCode, { selected: state.area, hovered });
  const circles = renderPoints(state, all, gaps, limitMinutes);
  if (changedAny('names', [byCode, state.hidden, shapes, map.zoom(), circles])) {
    map.areas.write(byCode, { shown: !state.hidden.split(',').includes('names'), circles, figure: (row) => words.format.percent(row.share) });
  }
  const receipt = state.dwelling ? current(all.receipt) : null;
  if (changed('receipt', receipt)) {
    map.route.setReceipt(receipt);
  }
  const gap = gapOf(state, all);
  if (changed('gap', gap)) {
    map.route.setGap(gap);
  }
}

function placeMap(state, place) {
  if (!changed('view', JSON.stringify(state.view) + place.dataVersion)) {
    return;
  }
  const first = !map.ready();
  if (state.view && !map.sameView(state.view)) {
    map.setView(state.view);
  } else if (first) {
    fitPlace();
  }
  if (first) {
    map.setBase(place.dataVersion);
  }
}

/** Draws the points anew when any of what they depend on did change; the circles with numbers, which names keep clear of. */
function renderPoints(state, all, gaps, limitMinutes) {
  const { hidden, gap, dwelling, view } = state;
  const dwellings = current(all.dwellings);
  if (changedAny('points', [dwellings, gaps, all.facilities.data, hidden, gap, dwelling, limitMinutes, view])) {
    const points = pointsOf({ dwellings, gaps, facilities: all.facilities.data, state, limitMinutes, ...sight() });
    map.points.setPoints(points);
    numbered = points.filter((point) => point.text);
  }
  return numbered;
}

/** What of the ground is in sight, and how large the map is. */
function sight() {
  return { zoom: map.zoom(), bounds: map.bounds(), toPixels: map.toPixels, small: byId('map').clientWidth < 600 };
}

function renderDetail(state, all, view) {
  const gap = gapOf(state, all);
  const columns = current(all.dwellings);
  if (gap && !state.dwelling && columns) {
    const dwelling = nearestUncovered(columns, gap, view.limitMinutes);
    if (dwelling) {
      store.update({ dwelling }, 'replace');
    }
  }
  const listed = current(all.areaDwellings);
  detail.render(state, {
    ...view,
    gap,
    area: view.shown?.areas.find((area) => area.code === state.area) ?? null,
    facilities: state.area && all.facilities.data?.filter((each) => (state.by === 'street' ? each.streetCode : each.communityCode) === state.area),
    dwellings: listed && columns && withMinutes(listed, columns, view.limitMinutes),
    receipt: state.dwelling && all.receipt.data,
    receiptError: all.receipt.error && errorWords(all.receipt.error, words).text,
    moveFocus: () => userActed,
    onCommunities: (street) => store.update({ by: 'community', within: street, area: null, gap: null }),
    onFacility: showFacility,
    onDwelling: (id) => {
      note();
      const { ids, lon, lat } = columns;
      const index = ids.findIndex((each) => String(each) === id);
      store.update({ dwelling: id, gap: null });
      if (index >= 0 && !map.contains(lat[index], lon[index])) {
        map.flyTo(lat[index], lon[index], 16);
      }
    },
  });
}

function gapOf(state, all) {
  return state.gap ? ((all.gaps.data ?? []).find((gap) => String(gap.id) === state.gap) ?? null) : null;
}

/** The same for several values at once. */
function changedAny(name, values) {
  const before = drawn[name];
  drawn[name] = values;
  return !before || values.some((value, index) => value !== before[index]);
}

/** Whether what is to be drawn differs from what was drawn last under this name. */
function changed(name, value) {
  const differs = drawn[name] !== value;
  drawn[name] = value;
  return differs;
}
