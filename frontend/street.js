// A street office's page: its street beside the district. Puts state, answers, map and panels together, as planner.js does.
import { createPlannerMap } from './map/planner-map.js';
import { createAppearance } from './panel/appearance.js';
import { createAreaTable } from './panel/area-table.js';
import { createBusy } from './panel/busy.js';
import { createControls } from './panel/controls.js';
import { createDetail } from './panel/detail.js';
import { createDownloads } from './panel/downloads.js';
import { createGapList } from './panel/gap-list.js';
import { hexagonCard } from './panel/hexagon-card.js';
import { createLegend } from './panel/legend.js';
import { createNotice, errorWords } from './panel/notice.js';
import { onceAFrame } from './panel/once-a-frame.js';
import { createStatement } from './panel/statement.js';
import { createStreetCategories } from './panel/street/categories.js';
import { createStreetFacilities } from './panel/street/facilities.js';
import { createStreetFrame } from './panel/street/frame.js';
import { createStreetGaps } from './panel/street/gaps.js';
import { createStreetHeadline } from './panel/street/headline.js';
import { createPrintSheet } from './panel/street/print.js';
import { createStreetToDo } from './panel/street/to-do.js';
import { createCancelling } from './planner/cancelling.js';
import { createPicking } from './planner/picking.js';
import { createAnswers, current } from './state/answers.js';
import { createOpening, leavesOf } from './state/categories.js';
import { createChanges } from './state/changes.js';
import { nearestUncovered, withMinutes } from './state/dwellings.js';
import { createRanking, gapOf } from './state/ranking.js';
import { createStore } from './state/store.js';
import { STREET_RESOURCES } from './state/street-resources.js';
import { readHash, writeHash } from './state/street-url.js';
import { createStreetCharts } from './street/charts.js';
import { createStreetDrawing } from './street/drawing.js';
import { createStreetPrinting } from './street/printing.js';
import CHART_TEXTS from './text/chart.js';
import DOWNLOAD_TEXTS from './text/downloads.js';
import { speak } from './text/languages.js';
import { nameOf, questionText } from './text/question.js';
import STREET_TEXTS from './text/street.js';

const REMEMBERED = 'street';
const ASKING = ['minutes', 'category', 'profile', 'standard', 'within', 'at'];
// Without these the form and the statement about the data are not there, and would push everything down when they come.
const FRAMING = ['place', 'categories', 'profiles', 'standards'];
const SHARED = ['place', 'categories', 'profiles', 'standards', 'outlines', 'streetCoverage'];
const OWN = ['shapes', 'coverage', 'gaps', 'facilities', 'overview', 'streetFacilities', 'unlinked'];
const byId = (id) => document.getElementById(id);
const schedule = onceAFrame(() => render(store.get(), answers.get()));
const speakHere = (lang) => speak(lang, CHART_TEXTS, DOWNLOAD_TEXTS, STREET_TEXTS);

if (!readHash(location.hash).within && localStorage.getItem(REMEMBERED)) {
  history.replaceState(null, '', writeHash({ ...readHash(location.hash), within: localStorage.getItem(REMEMBERED) }));
}
const store = createStore({ ...readHash(location.hash), known: false });
const answers = createAnswers(STREET_RESOURCES, () => schedule());
const opening = createOpening(/[?&](category|standard)=/.test(location.hash));
const [rankStreets, rankCommunities] = [createRanking(), createRanking()];
const changed = createChanges();
let words = speakHere(store.get().lang);
let hovered = null;
let drawn = null;
let last = null;
let unsaved = false;
let pointing = null;
let embedCode = null;

const map = createPlannerMap(byId('map'), {
  onArea: (code) => inStreet(code) && picking.pickArea(code),
  onPoint: (item) => picking.pickPoint(item),
  onHexagon: showHexagon,
  onHover: (code) => hover(code),
  onMove: (view) => store.update({ view }, 'replace'),
});
const frame = createStreetFrame(store, { onPrint: () => printing.print() });
const picking = createPicking({ store, answers, map, frame, words: () => words }, { card: byId('detail'), fallback: byId('results') });
const drawing = createStreetDrawing(map, byId('map'), byId('legend'));
const appearance = createAppearance(byId('appearance'), { onChange: () => redraw(), folded: true });
const controls = createControls(byId('controls'), store);
const headline = createStreetHeadline(byId('headline'), byId('announcer'));
const table = createAreaTable(byId('area-panel'), { onSort: (sort) => store.update({ sort }, 'replace'), onPick: (code) => onMap(() => picking.pickArea(code)), onHover: (code) => hover(code) });
const gapList = createGapList(byId('gap-panel'), { onPick: (gap) => onMap(() => picking.pickGap(gap)) });
const gapRate = createStreetGaps(byId('gap-lead'), byId('print-gaps'));
const categories = createStreetCategories(byId('category-panel'), { onPick: (category) => store.update({ category, standard: null, group: null, gap: null, dwelling: null }) });
const charts = createStreetCharts(byId('chart-panel'));
const facilities = createStreetFacilities(byId('facility-panel'), { onFacility: (facility) => onMap(() => picking.showFacility(facility)), onEveryKind: (everyKind) => store.update({ everyKind }, 'replace') });
const toDo = createStreetToDo(byId('to-do-panel'), { onDwelling: ({ id, lat, lon }) => onMap(() => map.flyTo(lat, lon, 17) && store.update({ dwelling: String(id), gap: null })) });
const downloads = createDownloads(byId('downloads'));
const sheet = createPrintSheet(byId('print-lead'), byId('print-facilities'));
const detail = createDetail(byId('detail'), { onClose: () => picking.close() });
const legend = createLegend(byId('legend'), { onChange: (patch) => store.update(patch, 'replace'), onReset: () => fitStreet(), onPrint: () => printing.print(), onSave: () => savePicture() });
const cancelling = createCancelling(store, answers);
const busy = createBusy(byId('progress'), byId('busy'), { onCancel: () => cancelling.cancel() });
const notice = createNotice(byId('notice'), { onRetry: () => retry() });
const statement = createStatement(byId('banner'), byId('sources'));
const printing = createStreetPrinting({ map, store, fit: () => fitStreet(), render: () => render(store.get(), answers.get()), picture: () => picture() }, { map: byId('map'), sheet: byId('print-map') });
map.keepFrom(byId('legend'));
byId('points-open').addEventListener('click', async () => {
  const { createPointing } = await import('./planner/pointing.js');
  pointing ??= createPointing({ map, drawing, picking, onHexagon: showHexagon, view: () => last }, byId('points'));
  pointing.toggle();
});
byId('embed').addEventListener('click', async () => {
  const { createEmbedCode } = await import('./panel/embed-code.js');
  embedCode ??= createEmbedCode();
  embedCode.open(store.get(), { name: last.street.name, question: questionText(store.get(), answers.get(), words) });
});
appearance.render(words);

store.subscribe((state, changes, how) => {
  if (how !== 'none') {
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', writeHash(state));
  }
  if (changes.includes('lang')) {
    words = speakHere(state.lang);
    appearance.render(words);
  }
  if (changes.some((name) => ASKING.includes(name))) {
    map.closePopup();
  }
  unsaved = false;
  answers.follow(state, changes);
  schedule();
});
window.addEventListener('popstate', () => {
  picking.forget();
  const next = readHash(location.hash);
  store.update({ ...next, known: Boolean(streetOf(next.within)) }, 'none');
});
window.addEventListener('online', () => retry());
window.addEventListener('resize', () => map.resized());
answers.follow(store.get());
schedule();

function streetOf(code) {
  return answers.get().outlines.data?.features.find(({ properties }) => properties.code === code)?.properties ?? null;
}

function inStreet(code) {
  return current(answers.get().coverage)?.areas.some((area) => area.code === code);
}

function showHexagon(cell, { lat, lng }) {
  map.popup(lat, lng, hexagonCard(cell, drawn.hexagons.unit, words));
}

function hover(code) {
  if (code !== hovered) {
    hovered = code;
    schedule();
  }
}

/** What is picked in a list is seen on the map, wherever the page stands. */
function onMap(pick) {
  pick();
  const { top, bottom } = byId('map').getBoundingClientRect();
  if (bottom < 120 || top > window.innerHeight - 120) {
    byId('map').scrollIntoView({ block: 'start' });
  }
}

function retry() {
  cancelling.forget();
  answers.retry(store.get());
}

function fitStreet() {
  const street = streetOf(store.get().within);
  if (street && map.ready()) {
    map.fitBox(street.bbox);
  }
}

function redraw() {
  map.recolour();
  map.resized();
  schedule();
}

/** What the picture of the map tells: of the street what the planning desk's tells of the district. */
function picture() {
  return drawn && last.area && { ...last, place: { ...last.place, name: last.street.name }, shown: { ...last.shown, district: last.area }, drawn };
}

/** Tiles of another server may forbid it; that is told until something else is asked. */
async function savePicture() {
  unsaved = await printing.save().then(
    () => false,
    () => true,
  );
  schedule();
}

function render(state, all) {
  const street = streetOf(state.within);
  if (Boolean(street) !== state.known) {
    store.update({ known: Boolean(street) }, 'none');
    return;
  }
  const best = opening(state.category, all.categories.data);
  if (best) {
    store.update({ category: best }, 'replace');
    return;
  }
  const place = all.place.data;
  const streets = rankStreets(state, { ...all, coverage: all.streetCoverage, minuteCounts: all.streetCounts });
  const own = rankCommunities(state, all);
  const area = streets.shown?.areas.find(({ code }) => code === state.within) ?? null;
  const view = { ...own, words, place, street, hovered, area, district: streets.shown?.district, question: questionText(state, all, words), group: streets.group, acted: picking.acted(), covered: frame.covered };
  last = { state, all, ...view };
  frame.render(state, { ...view, streets: all.outlines.data?.features.map(({ properties }) => properties), rows: streets.byCode, people: place?.peopleKnown !== false });
  statement.render(view);
  controls.render(state, { words, place, categories: all.categories.data, profiles: all.profiles.data, standards: all.standards.data });
  if (street) {
    renderStreet(state, all, view, streets);
  }
  const error = [...SHARED, ...(street ? OWN : [])].map((name) => all[name].error).find(Boolean);
  cancelling.follow(state, all);
  const each = Object.values(all);
  if ((FRAMING.every((name) => all[name].data) && (street ? area && view.shown : all.outlines.data)) || each.some(({ status }) => ['error', 'cancelled'].includes(status))) {
    document.body.classList.remove('unwritten');
  }
  busy.render({ words, busy: each.some(({ status }) => status === 'loading') });
  notice.render({ words, error, empty: place?.counts?.streets === 0, cancelled: cancelling.told(), open: each.some(({ status }) => status === 'cancelled'), unsaved });
}

function renderStreet(state, all, view, streets) {
  if (changed('street', [view.street.code])) {
    arrive(state, view.street);
  }
  const { rows, group, gaps, nothing, shown } = view;
  const category = nameOf(all.categories.data, state.category);
  headline.render({ ...view, rows: streets.rows, category, exact: streets.shown?.exact, notes: streets.shown?.notes ?? [] });
  table.render(state, { words, rows, outside: null, hovered, pending: !shown });
  drawn = drawing.draw(state, all, view);
  gapRate.render(view);
  pointing?.render();
  gapList.render(state, { words, group, gaps, nothing, drawn: drawing.gapsInSight(gaps, state), pending: all.gaps.status === 'loading' });
  categories.render(state, { words, overview: all.overview.data, street: view.street, group, pending: all.overview.status === 'loading', profile: nameOf(all.profiles.data, state.profile) });
  charts.render(state, all, view);
  const listed = all.streetFacilities.data;
  const kinds = new Set(leavesOf(all.categories.data ?? [], state.category).map(({ code }) => code));
  facilities.render(state, { words, facilities: listed, kinds, category });
  toDo.render({ ...view, facilities: listed, unlinked: all.unlinked.data, corrections: all.corrections.data, code: state.within });
  downloads.render(state, { words });
  sheet.render({ words, place: view.place, question: view.question, standard: nameOf(all.standards.data, state.standard), asOf: current(all.coverage)?.question.asOf, facilities: listed });
  renderDetail(state, all, view);
  legend.render(state, { words, group, place: view.place, drawn });
}

/** Another street: remembered on this device, seen whole, read from its name on. */
function arrive(state, { code }) {
  localStorage.setItem(REMEMBERED, code);
  frame.arrived();
  map.resized();
  if (!state.view) {
    fitStreet();
  }
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
    area: view.shown?.areas.find(({ code }) => code === state.area) ?? null,
    facilities: state.area && all.facilities.data?.filter(({ communityCode }) => communityCode === state.area),
    dwellings: listed && columns && withMinutes(listed, columns, view.limitMinutes),
    receipt: state.dwelling && all.receipt.data,
    receiptError: all.receipt.error && errorWords(all.receipt.error, words).text,
    moveFocus: () => picking.acted(),
    onFacility: (facility) => picking.showFacility(facility),
    onDwelling: (id) => picking.pickDwelling(id),
  });
}
