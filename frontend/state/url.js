// The whole state of the page as a query, so that an address can be kept, sent and gone back to. No DOM here.
import { readScenario, writeScenario } from './scenario.js';

export const MINUTES = Object.freeze({ least: 1, most: 60, sliderLeast: 5, sliderMost: 20 });
export const GROUPS = Object.freeze(['elders60', 'elders80', 'residents', 'dwellings']);
export const TABS = Object.freeze(['areas', 'gaps', 'charts']);
export const LAYERS = Object.freeze(['facilities', 'gaps', 'dwellings', 'names', 'raster']);
/** What the shades tell: the share covered, or how many people are left out. */
export const MEASURES = Object.freeze(['share', 'people']);
/** In which grain: by the zoom, or always the same. */
export const GRAINS = Object.freeze(['auto', 'areas', 'hexagons', 'homes']);
export const SORT_KEYS = Object.freeze(['name', 'share', 'covered', 'uncovered', 'unknown', 'median', 'p90']);

/** What is shown when the address says nothing. */
export const DEFAULTS = Object.freeze({
  category: 'elder.homecare',
  profile: 'elder',
  minutes: 15,
  standard: null,
  by: 'street',
  within: null,
  asOf: null,
  planned: false,
  border: 'include',
  at: null,
  group: null,
  sort: '-uncovered',
  tab: 'areas',
  area: null,
  gap: null,
  dwelling: null,
  measure: 'share',
  grain: 'auto',
  hidden: '',
  view: null,
  whatIf: null,
  lang: 'zh-CN',
});

const CODE = /^[\w.-]{1,64}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const READERS = {
  category: (text) => matching(text, CODE),
  profile: (text) => matching(text, CODE),
  minutes: readMinutes,
  standard: (text) => matching(text, CODE),
  by: (text) => oneOf(text, ['street', 'community']),
  within: (text) => matching(text, CODE),
  asOf: readDate,
  planned: (text) => text === 'true' || undefined,
  border: (text) => oneOf(text, ['include', 'exclude']),
  at: (text) => matching(text, TIME),
  group: (text) => oneOf(text, GROUPS),
  sort: (text) => oneOf(text, SORT_KEYS.flatMap((key) => [key, `-${key}`])),
  tab: (text) => oneOf(text, TABS),
  area: (text) => matching(text, CODE),
  gap: (text) => matching(text, CODE),
  dwelling: (text) => matching(text, CODE),
  measure: (text) => oneOf(text, MEASURES),
  grain: (text) => oneOf(text, GRAINS),
  hidden: readHidden,
  view: readView,
  whatIf: (text) => writeScenario(readScenario(text)) || undefined,
  lang: (text) => oneOf(text, ['zh-CN', 'en']),
};

/** State out of a query; whatever can't be understood falls back to the default. */
export const readQuery = (query) => readStrictly(query).state;

/** The same, with the names of the fields whose values could not be understood. */
export function readStrictly(query) {
  const parameters = new URLSearchParams(query);
  const state = { ...DEFAULTS };
  const refused = [];
  for (const [name, read] of Object.entries(READERS).filter(([each]) => parameters.has(each))) {
    const text = parameters.get(name);
    const value = read(text);
    if (value !== undefined) {
      state[name] = value;
    } else if (text !== String(DEFAULTS[name])) {
      refused.push(name);
    }
  }
  return { state, refused };
}

/** The query of a state, without what is the default; '' when everything is. Fields of `always` are written either way. */
export function writeQuery(state, always = []) {
  const parameters = new URLSearchParams();
  for (const name of Object.keys(DEFAULTS)) {
    const value = state[name];
    if ((value !== DEFAULTS[name] || always.includes(name)) && value !== null && value !== '') {
      parameters.set(name, name === 'view' ? writeView(value) : String(value));
    }
  }
  // Colons, commas and semicolons may stand in a query as they are; so a scenario stays readable, and half as long.
  return parameters.toString().replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%3B/g, ';');
}

/** Whole minutes between 1 and 60, or undefined. */
export function readMinutes(text) {
  const minutes = /^\d{1,2}$/.test(String(text).trim()) ? Number(text) : NaN;
  return minutes >= MINUTES.least && minutes <= MINUTES.most ? minutes : undefined;
}

function matching(text, pattern) {
  return pattern.test(text) ? text : undefined;
}

function oneOf(text, allowed) {
  return allowed.includes(text) ? text : undefined;
}

/** A day that exists, so that 2023-02-30 never reaches the service. */
function readDate(text) {
  if (!DATE.test(text)) {
    return undefined;
  }
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : undefined;
}

function readHidden(text) {
  return LAYERS.filter((layer) => text.split(',').includes(layer)).join(',');
}

function readView(text) {
  const [zoom, lat, lon] = text.split('/').map(Number);
  const inside = zoom >= 3 && zoom <= 19 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return inside ? { zoom, lat, lon } : undefined;
}

function writeView({ zoom, lat, lon }) {
  return `${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}`;
}
