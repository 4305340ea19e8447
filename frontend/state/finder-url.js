// The finder's state as a query, so that an address can be kept, sent and gone back to. No DOM here.

export const KINDS = Object.freeze(['dining', 'medical', 'culture', 'care', 'park', 'parking', 'child', 'sport']);
export const PROFILES = Object.freeze(['adult', 'elder', 'wheelchair']);
export const VIEWS = Object.freeze(['list', 'map']);

/** What is shown when the address says nothing. No kinds means all of them. */
export const FINDER_DEFAULTS = Object.freeze({ place: null, kinds: '', profile: 'elder', openOnly: false, facility: null, view: 'list', lang: 'zh-CN' });

const ID = /^[\w.:-]{1,64}$/;
const NAME_LENGTH = 40;

const READERS = {
  place: ['at', readPlace],
  kinds: ['kinds', (text) => KINDS.filter((kind) => text.split(',').includes(kind)).join(',')],
  profile: ['pace', (text) => (PROFILES.includes(text) ? text : undefined)],
  openOnly: ['open', (text) => text === '1' || undefined],
  facility: ['to', (text) => (ID.test(text) ? text : undefined)],
  view: ['view', (text) => (VIEWS.includes(text) ? text : undefined)],
  lang: ['lang', (text) => (['zh-CN', 'en'].includes(text) ? text : undefined)],
};

/** State out of a query; whatever can't be understood falls back to the default. */
export function readFinder(query) {
  const parameters = new URLSearchParams(query);
  const state = { ...FINDER_DEFAULTS };
  for (const [name, [parameter, read]] of Object.entries(READERS)) {
    const value = parameters.has(parameter) ? read(parameters.get(parameter), parameters) : undefined;
    if (value !== undefined) {
      state[name] = value;
    }
  }
  return state;
}

/** The query for the address bar: a position that the browser gave stays out of it. */
export function writeFinder(state) {
  return write(state.place?.source === 'device' ? { ...state, place: null, facility: null } : state);
}

/** The query of a link to give away, with the place whatever gave it, since somebody asked for this link. */
export function shareQuery(state) {
  return write({ ...state, view: 'list' });
}

function write({ place, kinds, profile, openOnly, facility, view, lang }) {
  const parameters = new URLSearchParams();
  const put = (name, value, standard) => value && value !== standard && parameters.set(name, value);
  put('at', place && `${place.lon.toFixed(4)},${place.lat.toFixed(4)}`);
  put('name', place?.name);
  put('kinds', kinds);
  put('pace', profile, FINDER_DEFAULTS.profile);
  put('open', openOnly && '1');
  put('to', place && facility);
  put('view', view, FINDER_DEFAULTS.view);
  put('lang', lang, FINDER_DEFAULTS.lang);
  return parameters.toString();
}

function readPlace(text, parameters) {
  const found = /^(-?\d{1,3}(?:\.\d{1,8})?),(-?\d{1,2}(?:\.\d{1,8})?)$/.exec(text);
  if (!found || Math.abs(found[1]) > 180 || Math.abs(found[2]) > 85) {
    return undefined;
  }
  const [lon, lat] = [found[1], found[2]].map((degrees) => Math.round(Number(degrees) * 1e4) / 1e4);
  return { lon, lat, name: readName(parameters.get('name')), source: 'link' };
}

/** The name of the place as the sender knew it: a short line, or null. */
function readName(text) {
  const line = (text ?? '').replace(/\p{Cc}+/gu, ' ').trim();
  return line ? line.slice(0, NAME_LENGTH) : null;
}
