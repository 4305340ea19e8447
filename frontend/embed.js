// A read-only map for the page of somebody else: puts state, answers and map together. It keeps nothing on the device, asks
// for no position, and lives in whatever room the frame gives it.
import { createEmbedView } from './embed/view.js';
import { createEmbedMap } from './map/embed-map.js';
import { createEmbedFrame } from './panel/embed-frame.js';
import { onceAFrame } from './panel/once-a-frame.js';
import { createAnswers, current } from './state/answers.js';
import { createRanking } from './state/ranking.js';
import { embedResources } from './state/embed-resources.js';
import { readEmbed } from './state/embed-url.js';
import { writeHash } from './state/street-url.js';
import { writeQuery } from './state/url.js';
import EMBED_TEXTS from './text/embed.js';
import { speak } from './text/languages.js';
import { nameOf, questionText } from './text/question.js';

const NEEDED = ['place', 'categories', 'profiles', 'standards', 'shapes', 'coverage'];
const { layers, title, faults, ...read } = readEmbed(location.search);
let state = { ...read.state, resolved: !read.state.standard };
const words = speak(state.lang, EMBED_TEXTS);
const element = document.getElementById('map');
const schedule = onceAFrame(() => render());
const answers = createAnswers(embedResources(layers), () => schedule());
const rank = createRanking();
const frame = createEmbedFrame({ layers, title, onRetry: () => answers.retry(state) });
const map = createEmbedMap(element, { onMove: schedule });
const view = createEmbedView({ map, element, layers });

document.documentElement.lang = state.lang;
element.setAttribute('aria-label', words.t('embed.map'));
document.getElementById('loading').textContent = words.t('notice.loading');
window.addEventListener('appearance', () => map.recolour());
window.addEventListener('online', () => answers.retry(state));
if (faults.length > 0) {
  frame.refuse({ words, faults, full: full() });
} else {
  answers.follow(state);
}

/** The page that says more: of the street where one is shown, else the planning desk. */
function full() {
  return state.within ? `street.html${writeHash(state)}` : `planner.html?${writeQuery(state)}`;
}

/** A standard says of which service it speaks, and at what pace. */
function resolve(standards) {
  const standard = standards?.find(({ code }) => code === state.standard);
  if (standard && !state.resolved) {
    state = { ...state, category: standard.category, profile: standard.profile ?? 'adult', minutes: standard.minutes ?? state.minutes, resolved: true };
    answers.follow(state);
  }
}

function render() {
  const all = answers.get();
  resolve(all.standards.data);
  const error = Object.values(all)
    .map((each) => each.error)
    .find(Boolean);
  const place = all.place.data;
  const empty = place && !place.bbox;
  if (error || empty) {
    frame.refuse({ words, faults, error, empty, full: full() });
    return;
  }
  const ready = NEEDED.every((name) => current(all[name])) && (!state.within || current(all.streetCoverage));
  if (!ready || faults.length > 0) {
    return;
  }
  const ranked = rank(state, all);
  const street = state.within && (current(all.outlines) ?? current(all.shapes))?.features.find(({ properties }) => properties.code === state.within)?.properties;
  if (state.within && !street) {
    return;
  }
  const shown = state.within ? current(all.streetCoverage).areas.find(({ code }) => code === state.within) : ranked.shown.district;
  const told = { ...ranked, words, place, street, name: street?.name ?? place.name, question: questionText(state, all, words), counts: shown?.[ranked.group] ?? null };
  const breaks = view.draw(state, all, told);
  frame.render({ ...told, breaks, measure: state.measure, category: nameOf(all.categories.data, state.category), dataDate: current(all.coverage).dataDate, full: full() });
  frame.accept();
}
