// The planning desk: puts state, answers, map and panels together. Each of them knows nothing of the others.
import { createPlannerMap } from './map/planner-map.js';
import { createAppearance } from './panel/appearance.js';
import { createAreaTable } from './panel/area-table.js';
import { createBusy } from './panel/busy.js';
import { createControls } from './panel/controls.js';
import { createDetail } from './panel/detail.js';
import { createDownloads } from './panel/downloads.js';
import { createFrame } from './panel/frame.js';
import { createGapList } from './panel/gap-list.js';
import { createHeadline } from './panel/headline.js';
import { hexagonCard } from './panel/hexagon-card.js';
import { createLegend } from './panel/legend.js';
import { createNotice, errorWords } from './panel/notice.js';
import { onceAFrame } from './panel/once-a-frame.js';
import { createStatement } from './panel/statement.js';
import { createCancelling } from './planner/cancelling.js';
import { createPlannerCharts } from './planner/charts.js';
import { createDrawing } from './planner/drawing.js';
import { createExporting } from './planner/exporting.js';
import { createHistory } from './planner/history.js';
import { createPicking } from './planner/picking.js';
import { createWhatIf } from './planner/what-if.js';
import { createAnswers, current } from './state/answers.js';
import { nearestUncovered, withMinutes } from './state/dwellings.js';
import { createRanking, gapOf } from './state/ranking.js';
import { RESOURCES } from './state/resources.js';
import { areaRow } from './state/statistics.js';
import { createStore } from './state/store.js';
import { readQuery } from './state/url.js';
import CHART_TEXTS from './text/chart.js';
import DOWNLOAD_TEXTS from './text/downloads.js';
import { speak } from './text/languages.js';
import { nameOf, questionText } from './text/question.js';
import WHAT_IF_TEXTS from './text/what-if.js';

// Without these the form and the statement about the data are not there, and would push everything down when they come.
const FRAMING = ['place', 'categories', 'profiles', 'standards'];
const FAILING = ['place', 'categories', 'profiles', 'standards', 'shapes', 'outlines', 'coverage', 'gaps', 'facilities'];
const TEXTS = [CHART_TEXTS, DOWNLOAD_TEXTS, WHAT_IF_TEXTS];
const ASKING = ['minutes', 'category', 'profile', 'standard', 'within', 'by', 'at'];
const byId = (id) => document.getElementById(id);
const schedule = onceAFrame(() => render(store.get(), supposed.get()));
const store = createStore(readQuery(location.search));
const address = createHistory(store, { onBack: () => picking.forget() });
const answers = createAnswers(RESOURCES, () => schedule());
const rank = createRanking();
let words = speak(store.get().lang, ...TEXTS);
let hovered = null;
let drawn = null;
let unsaved = false;
let pointing = null;
let embedCode = null;
let last = null;
const whatIf = createWhatIf({ store, answers, map: () => map, words: () => words, onChange: () => schedule() }, { bar: byId('what-if'), card: byId('what-if-card') });
/** What panels and map show: the answers after what is tried, where something is. */
const supposed = { get: () => whatIf.suppose(answers.get()) };

const map = createPlannerMap(byId('map'), {
  onArea: (code) => picking.pickArea(code),
  onPoint: (item) => picking.pickPoint(item),
  onHexagon: showHexagon,
  onHover: (code) => hover(code),
  onMove: (view) => store.update({ view }, 'replace'),
  whatIf: whatIf.pins,
});
const frame = createFrame(store, { onResize: () => map.resized() });
const picking = createPicking({ store, answers: supposed, map, frame, words: () => words, facilityActions: whatIf.facilityActions }, { card: byId('detail'), fallback: byId('results') });
const drawing = createDrawing(map, byId('map'), byId('legend'));
const appearance = createAppearance(byId('appearance'), { onChange: () => redraw(), folded: true });
const controls = createControls(byId('controls'), store);
const headline = createHeadline(byId('headline'), byId('announcer'));
const table = createAreaTable(byId('area-panel'), { onSort: (sort) => store.update({ sort }, 'replace'), onPick: (code) => picking.pickArea(code), onHover: (code) => hover(code) });
const gapList = createGapList(byId('gap-panel'), { onPick: (gap) => picking.pickGap(gap) });
const charts = createPlannerCharts(byId('chart-panel'));
const downloads = createDownloads(byId('downloads'));
const detail = createDetail(byId('detail'), { onClose: () => picking.close() });
const legend = createLegend(byId('legend'), { onChange: (patch) => store.update(patch, 'replace'), onReset: () => fitPlace(), onPrint: () => exporting.print(), onSave: () => savePicture() });
const cancelling = createCancelling(store, answers);
const busy = createBusy(byId('progress'), byId('busy'), { onCancel: () => cancelling.cancel() });
const notice = createNotice(byId('notice'), { onRetry: () => retry() });
const statement = createStatement(byId('banner'), byId('sources'));
const exporting = createExporting(byId('map'), byId('print-sheet'), () => drawn && { ...last, tried: whatIf.tried(), drawn });
map.keepFrom(byId('legend'));
byId('points-open').addEventListener('click', async () => {
  const { createPointing } = await import('./planner/pointing.js');
  pointing ??= createPointing({ map, drawing, picking, onHexagon: showHexagon, view: () => last }, byId('points'));
  pointing.toggle();
});
byId('embed').addEventListener('click', async () => {
  const { createEmbedCode } = await import('./panel/embed-code.js');
  embedCode ??= createEmbedCode();
  embedCode.open(store.get(), { name: last.place?.name ?? '', question: questionText(store.get(), answers.get(), words) });
});
map.keepFrom(byId('what-if'));
appearance.render(words);

store.subscribe((state, changed) => {
  if (changed.includes('lang')) {
    words = speak(state.lang, ...TEXTS);
    appearance.render(words);
  }
  if (changed.some((name) => ASKING.includes(name))) {
    map.closePopup();
  }
  unsaved = false;
  answers.follow(state, changed);
  schedule();
});
window.addEventListener('online', () => retry());
answers.follow(store.get());
schedule();

function showHexagon(cell, { lat, lng }) {
  map.popup(lat, lng, hexagonCard(cell, drawn.hexagons.unit, words));
}

function hover(code) {
  if (code !== hovered) {
    hovered = code;
    schedule();
  }
}

/** Tiles of another server may forbid it; that is told until something else is asked. */
async function savePicture() {
  unsaved = await exporting.save().then(
    () => false,
    () => true,
  );
  schedule();
}

function retry() {
  cancelling.forget();
  answers.retry(store.get());
}

function fitPlace() {
  const place = answers.get().place.data;
  if (place?.bbox) {
    drawing.fitPlace(place);
  }
}

/** Theme or text size changed: canvases are drawn anew, and the rooms around the map may have other sizes. */
function redraw() {
  map.recolour();
  map.resized();
  schedule();
}

function render(state, all) {
  address.settle(state, all);
  const place = all.place.data;
  const ranked = rank(state, all);
  const { shown, group, rows, gaps, nothing } = ranked;
  const view = { words, place, hovered, moving: whatIf.moving(), acted: picking.acted(), covered: frame.covered, ...ranked };
  last = { state, all, ...view };
  frame.render(state, { ...view, supposed: all.supposed, gapCount: nothing ? null : (current(all.gaps)?.length ?? null), streets: all.shapes.data });
  statement.render(view);
  byId('compare').href = `compare.html?${address.query(state)}`;
  controls.render(state, { words, place, categories: all.categories.data, profiles: all.profiles.data, standards: all.standards.data });
  headline.render(state, { ...view, question: questionText(state, all, words), category: nameOf(all.categories.data, state.category) });
  table.render(state, { words, rows, outside: shown?.outside && areaRow(shown.outside, group), hovered, pending: !shown || ranked.stale });
  renderDetail(state, all, view);
  drawn = drawing.draw(state, all, view);
  whatIf.render(state, all, view);
  pointing?.render();
  gapList.render(state, { words, group, gaps, nothing, drawn: drawing.gapsInSight(gaps, state), pending: all.gaps.status === 'loading' });
  charts.render(state, all, view);
  downloads.render(state, { words });
  legend.render(state, { words, group, place, drawn });
  const error = FAILING.map((name) => all[name].error).find(Boolean);
  cancelling.follow(state, all);
  busy.render({ words, busy: Object.values(all).some((each) => each.status === 'loading') });
  const empty = place?.counts?.streets === 0 && place?.counts?.dwellings === 0;
  if ((shown && FRAMING.every((name) => all[name].data)) || empty || Object.values(all).some((each) => ['error', 'cancelled'].includes(each.status))) {
    document.body.classList.remove('unwritten');
  }
  notice.render({ words, error, empty, cancelled: cancelling.told(), open: Object.values(all).some((each) => each.status === 'cancelled'), unsaved });
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
    chartCard: charts.card,
    area: view.shown?.areas.find((area) => area.code === state.area) ?? null,
    facilities: state.area && all.facilities.data?.filter((each) => (state.by === 'street' ? each.streetCode : each.communityCode) === state.area),
    dwellings: listed && columns && withMinutes(listed, columns, view.limitMinutes),
    receipt: state.dwelling && all.receipt.data,
    receiptError: all.receipt.error && errorWords(all.receipt.error, words).text,
    moveFocus: () => picking.acted(),
    onCommunities: (street) => store.update({ by: 'community', within: street, area: null, gap: null }),
    onFacility: (facility) => picking.showFacility(facility),
    onSiteHere: (place) => whatIf.siteAt(place),
    onDwelling: (id) => picking.pickDwelling(id),
  });
}
