// What the address of an embedded map asks for. Nobody looks after it on a page of others, so that what can't be
// understood is named instead of guessed. No DOM here.
import { DEFAULTS, readStrictly, writeQuery } from './url.js';

export const LAYERS = Object.freeze(['coverage', 'facilities', 'gaps']);
const LOOK = Object.freeze({ layer: LAYERS, theme: Object.freeze(['light', 'dark']), title: Object.freeze(['on', 'off']) });
const CODE = /^[\w.-]{1,64}$/;

/** What may be asked for, with what it may be, as it is written on the page. */
export const ALLOWED = Object.freeze({
  street: '120103005',
  category: 'elder.homecare',
  standard: 'elder-15',
  profile: 'adult, elder, wheelchair',
  minutes: '1–60',
  layer: LAYERS.join(', '),
  lang: 'zh-CN, en',
  theme: LOOK.theme.join(', '),
  title: LOOK.title.join(', '),
  by: 'street, community',
  group: 'residents, elders60, elders80, dwellings',
  measure: 'share, people',
  asOf: 'YYYY-MM-DD',
  at: 'HH:mm',
  planned: 'true, false',
  border: 'include, exclude',
});

const LIMITS = ['category', 'profile', 'minutes'];
const OWN = ['street', ...Object.keys(LOOK)];
const QUESTION = Object.keys(ALLOWED).filter((name) => !OWN.includes(name));

/**
 * @returns {{state: object, layers: string[], title: boolean, faults: {kind: 'unknown'|'value'|'beside', name: string, value: string}[]}}
 *   faults: parameters that nobody knows, values that can't be used, and what can't be asked for beside a standard
 */
export function readEmbed(query) {
  const parameters = new URLSearchParams(query);
  if (parameters.get('lang') === 'zh') {
    parameters.set('lang', 'zh-CN');
  }
  const asked = new URLSearchParams([...parameters].filter(([name]) => QUESTION.includes(name)));
  const { state, refused } = readStrictly(asked.toString());
  const street = CODE.test(parameters.get('street') ?? '') ? parameters.get('street') : null;
  const layers = (parameters.get('layer') ?? LAYERS.join(',')).split(',').map((each) => each.trim());
  const names = [...new Set(parameters.keys())];
  const wrong = [...refused, ...(parameters.has('street') && !street ? ['street'] : []), ...['theme', 'title'].filter((name) => parameters.has(name) && !LOOK[name].includes(parameters.get(name))), ...(layers.every((each) => LAYERS.includes(each)) ? [] : ['layer'])];
  const fault = (kind) => (name) => ({ kind, name, value: parameters.get(name) });
  return {
    state: { ...state, within: street, by: street && !parameters.has('by') ? 'community' : state.by },
    layers,
    title: parameters.get('title') !== 'off',
    faults: [...names.filter((name) => !Object.hasOwn(ALLOWED, name)).map(fault('unknown')), ...wrong.map(fault('value')), ...(state.standard ? LIMITS.filter((name) => parameters.has(name)).map(fault('beside')) : [])],
  };
}

/** The query that shows a state's question in an embedded map. */
export function embedQuery(state) {
  const limit = state.standard ? Object.fromEntries(LIMITS.map((name) => [name, DEFAULTS[name]])) : {};
  const question = Object.fromEntries(QUESTION.map((name) => [name, state[name]]));
  const by = state.within && state.by === 'community' ? DEFAULTS.by : state.by;
  const query = writeQuery({ ...DEFAULTS, ...question, ...limit, by }, ['lang', ...(state.standard ? [] : LIMITS)]);
  return state.within ? `street=${encodeURIComponent(state.within)}&${query}` : query;
}

/** The lines of HTML that put an embedded map on another page; without style, which the policy of that page may forbid. */
export function snippet(address, title) {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${escaped(address)}"\n  title="${escaped(title)}"\n  width="100%" height="500" frameborder="0" loading="lazy"></iframe>`;
}
