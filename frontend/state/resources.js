// Which answers the page needs for a state, and when they have to be asked for anew. No DOM here.
import * as ask from '../api/questions.js';
import { grainOf } from './grain.js';

const SETTLE_MILLIS = 250;

export const question = (state) => JSON.stringify(ask.questionParameters(state));
export const limit = (state) => JSON.stringify(ask.limitParameters(state));
export const where = (state) => `${state.by} ${state.within ?? ''}`;

/** The slider is followed by the counts per minute; the service is asked when it has come to rest. */
const settled = (state, changed) => (changed.includes('minutes') ? SETTLE_MILLIS : 0);

/** Single dwellings are needed near, gathered or not, in a gap, and in a community. */
export function needsDwellings(state) {
  return grainOf(state) !== 'areas' || state.gap !== null || (state.by === 'community' && state.area !== null);
}

export const RESOURCES = Object.freeze([
  { name: 'place', key: (state) => state.lang, load: (state, signal) => ask.place(state.lang, signal) },
  { name: 'categories', key: (state) => state.lang, load: (state, signal) => ask.categories(state.lang, signal) },
  { name: 'profiles', key: (state) => state.lang, load: (state, signal) => ask.profiles(state.lang, signal) },
  { name: 'standards', key: (state) => state.lang, load: (state, signal) => ask.standards(state.lang, signal) },
  { name: 'shapes', key: (state) => `${state.by} ${state.lang}`, load: (state, signal) => ask.areaShapes(state.by, state.lang, signal) },
  { name: 'outlines', key: (state) => (state.by === 'community' ? state.lang : null), load: (state, signal) => ask.areaShapes('street', state.lang, signal) },
  { name: 'coverage', key: (state) => `${limit(state)} ${where(state)} ${state.lang}`, load: ask.coverage, delay: settled },
  { name: 'minuteCounts', key: (state) => `${question(state)} ${where(state)}`, load: ask.minuteCounts },
  { name: 'gaps', key: (state) => `${limit(state)} ${state.within} ${state.lang}`, load: ask.gaps, delay: settled },
  { name: 'facilities', key: (state) => `${state.category} ${state.asOf} ${state.lang}`, load: ask.facilities },
  { name: 'dwellings', key: (state) => (needsDwellings(state) ? question(state) : null), load: ask.dwellingMinutes },
  { name: 'receipt', key: (state) => (state.dwelling ? `${state.dwelling} ${limit(state)} ${state.lang}` : null), load: ask.receipt, delay: settled },
  {
    name: 'areaDwellings',
    key: (state) => (state.by === 'community' && state.area ? `${state.area} ${state.lang}` : null),
    load: (state, signal) => ask.dwellingsOf(state.area, state.lang, signal),
  },
]);
