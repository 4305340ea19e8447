// Two settings side by side: puts state, two sets of answers, map and panels together. Each of them knows nothing of the others.
import { createComparisonMap } from './compare/view.js';
import { createAppearance } from './panel/appearance.js';
import { createCompareDetail } from './panel/compare/detail.js';
import { createCompareFrame } from './panel/compare/frame.js';
import { createSide } from './panel/compare/side.js';
import { createCompareTable } from './panel/compare/table.js';
import { createCompareTools } from './panel/compare/tools.js';
import { createVerdict } from './panel/compare/verdict.js';
import { cautions, rankingWords, sideNames, verdict } from './panel/compare/words.js';
import { createNotice } from './panel/notice.js';
import { onceAFrame } from './panel/once-a-frame.js';
import { createStatement } from './panel/statement.js';
import { createAnswers, figures } from './state/answers.js';
import { createOpening } from './state/categories.js';
import { createChanges } from './state/changes.js';
import { differing, isPreset, presets, readCompare, sharedGroup, SIDES, sidePatch, sideState, writeCompare } from './state/compare.js';
import { differenceOf, differences, rankingChange, sortDifferences } from './state/difference.js';
import { RESOURCES } from './state/resources.js';
import { areaRow, groupOf } from './state/statistics.js';
import { createStore } from './state/store.js';
import { DEFAULTS, writeQuery } from './state/url.js';
import { speak } from './text/languages.js';
import TEXTS from './text/compare.js';

const SHARED = ['place', 'categories', 'profiles', 'standards', 'shapes', 'outlines'];
const OF_SIDE = ['coverage', 'minuteCounts', 'facilities'];
const byId = (id) => document.getElementById(id);
const schedule = onceAFrame(() => render(store.get(), shared.get()));
const resources = (names) => RESOURCES.filter(({ name }) => names.includes(name));
const eachSide = (make) => Object.fromEntries(SIDES.map((side) => [side, make(side)]));

const store = createStore(readCompare(location.search));
const shared = createAnswers(resources(SHARED), () => schedule());
const answers = eachSide(() => createAnswers(resources(OF_SIDE), () => schedule()));
let words = speak(store.get().lang, TEXTS);
let hovered = null;
let asked = {};
let comparison = null;
let written = false;
let picked = false;
const changed = createChanges();

const opening = createOpening(/[?&](l\.|r\.)?(category|standard)=/.test(location.search));
const map = createComparisonMap(store, { onPick: pick, onHover: hover });
const frame = createCompareFrame({
  onLanguage: () => store.update({ lang: store.get().lang === 'en' ? 'zh-CN' : 'en' }),
  onPreset: ({ left, right }) => store.update({ left, right }),
  onSwap: () => store.update({ left: store.get().right, right: store.get().left }),
  onCopy: () => store.update({ right: store.get().left }),
});
const sides = eachSide((side) =>
  createSide(byId(side), side, storeOf(side), { onRetry: () => answers[side].retry(sideState(store.get(), side)), onCancel: () => answers[side].cancel() }),
);
const tools = createCompareTools(byId('tools'), {
  onBy: (by) => store.update({ by, within: null, area: null }),
  onGroup: (group) => store.update({ group }),
  onAll: () => store.update({ by: 'street', within: null, area: null }),
});
const table = createCompareTable(byId('table'), { onSort: (sort) => store.update({ sort }, 'replace'), onPick: pick, onHover: hover });
const detail = createCompareDetail(byId('detail'), { onClose: close });
const verdictBox = createVerdict(byId('verdict'), byId('announcer'));
const notice = createNotice(byId('notice'), { onRetry: () => shared.retry(sideState(store.get(), 'left')) });
const statement = createStatement(byId('banner'), byId('sources'));
const appearance = createAppearance(byId('appearance'), { onChange: () => redraw(), folded: true });
appearance.render(words);

store.subscribe((state, fields, how) => {
  if (how !== 'none') {
    history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', `?${writeCompare(state)}`);
  }
  if (fields.includes('lang')) {
    words = speak(state.lang, TEXTS);
    appearance.render(words);
  }
  follow(state, fields);
  schedule();
});
window.addEventListener('popstate', () => {
  picked = false;
  store.update(readCompare(location.search), 'none');
});
window.addEventListener('online', () => {
  shared.retry(sideState(store.get(), 'left'));
  SIDES.forEach((side) => answers[side].retry(sideState(store.get(), side)));
});
window.addEventListener('resize', () => map.resized());
follow(store.get(), []);
schedule();

/** One side's question as a store of its own, so that the planner's form can stand on it. */
function storeOf(side) {
  return {
    get: () => sideState(store.get(), side),
    update: (patch, how) => store.update(sidePatch(store.get(), side, patch), how),
  };
}

/** Each side hears only of changes to its own question, so that what moves on the other side delays nothing here. */
function follow(state, fields) {
  shared.follow(sideState(state, 'left'), fields);
  const before = asked;
  asked = eachSide((side) => sideState(state, side));
  for (const side of SIDES) {
    answers[side].follow(asked[side], Object.keys(asked[side]).filter((name) => before[side] && asked[side][name] !== before[side][name]));
  }
}

function pick(code) {
  const area = store.get().area === code ? null : code;
  picked = true;
  store.update({ area });
  if (area) {
    map.show(area);
    table.scrollTo(area);
  }
}

function close() {
  const { area } = store.get();
  store.update({ area: null });
  (document.querySelector(`[data-keep="row-${CSS.escape(area ?? '')}"]`) ?? byId('results')).focus({ preventScroll: true });
}

function hover(code) {
  if (code !== hovered) {
    hovered = code;
    schedule();
  }
}

function redraw() {
  map.redraw();
  schedule();
}

function render(state, all) {
  const best = opening(state.left.category, all.categories.data);
  if (best) {
    store.update({ left: { ...state.left, category: best }, right: { ...state.right, category: best } }, 'replace');
    return;
  }
  const place = all.place.data;
  const lists = { categories: all.categories.data, profiles: all.profiles.data, standards: all.standards.data };
  const names = sideNames(state, lists, words);
  const view = { words, place, lists, names, ...compared(state, place) };
  frame.render(state, { words, place, ready: ready(state, place), plannerAddress: plannerAddress(state) });
  statement.render(view);
  SIDES.forEach((side) => renderSide(side, view));
  document.body.classList.toggle('unwritten', !isWritten(view));
  const unit = words.t(view.group === 'dwellings' ? 'unit.dwellings' : 'unit.people');
  renderVerdict(state, view, unit);
  tools.render(state, { ...view, people: place?.peopleKnown !== false && view.basis !== 'dwellings', street: view.street });
  table.render(state, { words, rows: view.rows, places: view.ranking.places, unit, hovered, pending: view.pending });
  detail.render({ words, group: view.group, row: view.rows.find((row) => row.code === state.area) ?? null, place: view.ranking.places.get(state.area) ?? null, moveFocus: picked });
  map.render(state, { ...view, all, hovered, answers: eachSide((side) => answers[side].get()) });
  const failed = SHARED.map((name) => all[name].error).find(Boolean);
  notice.render({ words, error: failed, empty: place?.counts?.streets === 0 && place?.counts?.dwellings === 0, cancelled: null, open: false });
  byId('progress').hidden = !['place', 'shapes'].some((name) => all[name].status === 'loading');
}

/** Figures of both sides, of the same people, and their differences; the same ones while nothing of it changed. */
function compared(state, place) {
  const data = eachSide((side) => answers[side].get());
  const parts = [state.left, state.right, state.group, state.sort, state.by, state.lang, place, ...SIDES.flatMap((side) => [data[side].coverage, data[side].minuteCounts])];
  if (!changed('comparison', parts)) {
    return comparison;
  }
  const shown = eachSide((side) => figures(data[side], sideState(state, side)));
  const usual = eachSide((side) => groupOf({ ...state[side], group: null }, true));
  const basis = SIDES.some((side) => shown[side]?.basis === 'dwellings') ? 'dwellings' : null;
  const group = sharedGroup(state, usual, place?.peopleKnown !== false && !basis);
  const rowsOf = eachSide((side) => sideFigures(shown[side], group));
  const all = differences(rowsOf.left.rows, rowsOf.right.rows);
  comparison = {
    ...rowsOf,
    group,
    usual,
    basis,
    rows: sortDifferences(all, state.sort, state.lang),
    ranking: rankingChange(all),
    pending: SIDES.some((side) => !shown[side]),
    street: shown.left?.areas[0]?.streetName ?? shown.right?.areas[0]?.streetName ?? null,
  };
  return comparison;
}

function sideFigures(shown, group) {
  const nothing = shown?.notes.some((note) => note.code === 'no-facilities') ?? false;
  const blank = nothing ? { share: null } : {};
  const rowOf = (area) => ({ ...areaRow(area, group), ...blank });
  const notes = (shown?.notes ?? []).filter(({ code }) => !['schematic', 'no-facilities'].includes(code)).map(({ text }) => text);
  return { nothing, notes, basis: shown?.basis ?? null, exact: shown?.exact ?? false, district: shown && rowOf(shown.district), rows: (shown?.areas ?? []).map(rowOf) };
}

function renderSide(side, view) {
  const { words: w, lists, place, names, group } = view;
  const all = answers[side].get();
  const own = sideState(store.get(), side);
  sides[side].render(own, {
    ...view[side],
    words: w,
    lists,
    place,
    group,
    name: names[side],
    row: view[side].district,
    category: lists.categories?.find((each) => each.code === own.category)?.name ?? own.category,
    busy: ['coverage', 'minuteCounts'].some((name) => all[name].status === 'loading'),
    cancelled: OF_SIDE.some((name) => all[name].status === 'cancelled'),
    error: OF_SIDE.map((name) => all[name].error).find(Boolean) ?? null,
  });
}

function renderVerdict(state, view, unit) {
  const { left, right, pending, ranking, names } = view;
  const difference = pending ? null : differenceOf(left.district, right.district);
  const told = difference && verdict(difference, unit, words);
  const lead = differing(state).length === 0 ? words.t('compare.identical') : pending ? words.t('compare.pending') : (told ?? words.t('compare.noVerdict'));
  const spoken = told && left.exact && right.exact ? words.t('compare.announce', { left: names.left, right: names.right, verdict: told }) : null;
  verdictBox.render({ words, lead, cautions: cautions(state, view, words), ranking: pending ? null : rankingWords(ranking, state.by, words), spoken });
}

/** Whether both sides have something to say: figures, or why there are none. Once they had, what is there stays to be seen. */
function isWritten(view) {
  written ||= view.names.left !== '' && SIDES.every((side) => view[side].district || OF_SIDE.some((name) => ['error', 'cancelled'].includes(answers[side].get()[name].status)));
  return written;
}

/** The ready comparisons that the place's data allow, each with whether it is the present one. */
function ready(state, place) {
  const facilities = answers.left.get().facilities.data ?? [];
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: place?.timeZone ?? 'UTC' }).format(new Date());
  const opening = facilities.filter((each) => each.status === 'PLANNED').map((each) => each.opensOn ?? today);
  const planDate = opening.length > 0 ? opening.sort().at(-1) : null;
  const hoursKnown = facilities.some((each) => each.openingHours && each.openingHours !== '24/7');
  return presets(state.left, { today, planDate, hoursKnown }).map((preset) => ({ preset, chosen: isPreset(state, preset) }));
}

/** The workbench with the left side's question. */
function plannerAddress(state) {
  const query = writeQuery({ ...DEFAULTS, ...sideState(state, 'left'), area: null });
  return query ? `planner.html?${query}` : 'planner.html';
}
