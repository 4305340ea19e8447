// Which answers a street's own page needs, beside those of the planning desk. No DOM here.
import * as ask from '../api/questions.js';
import { RESOURCES } from './resources.js';

const SETTLE_MILLIS = 250;
/** Asked for whether or not a street is chosen. */
const ALWAYS = ['place', 'categories', 'profiles', 'standards', 'outlines'];

const settled = (state, changed) => (changed.includes('minutes') ? SETTLE_MILLIS : 0);
const question = (state) => JSON.stringify(ask.questionParameters(state));
const limit = (state) => JSON.stringify(ask.limitParameters(state));
const byStreet = (state) => ({ ...state, by: 'street', within: null });

/** What is told of every category: all of the question but the category and the standard. */
function paceAndHour(state) {
  const { category, ...rest } = ask.questionParameters(state);
  return JSON.stringify({ ...rest, minutes: state.minutes });
}

/** A street's resources wait until the street is known to be there: `known` is set by the page. */
const once = (resource) => ({ ...resource, key: (state) => (state.known ? resource.key(state) : null) });

const OWN = [
  { name: 'overview', key: (state) => `${paceAndHour(state)} ${state.lang}`, load: ask.overview, delay: settled },
  { name: 'streetFacilities', key: (state) => `${state.within} ${state.lang}`, load: (state, signal) => ask.facilitiesOf(state.within, state.lang, signal) },
  { name: 'unlinked', key: (state) => `${state.within} ${state.lang}`, load: (state, signal) => ask.unlinkedOf(state.within, state.lang, signal) },
  { name: 'corrections', key: (state) => state.within, load: (state, signal) => ask.openReports(state.within, state.lang, signal) },
];

const STREETS = [
  { name: 'streetCoverage', key: (state) => `${limit(state)} ${state.lang}`, load: (state, signal) => ask.coverage(byStreet(state), signal), delay: settled },
  { name: 'streetCounts', key: question, load: (state, signal) => ask.minuteCounts(byStreet(state), signal) },
];

export const STREET_RESOURCES = Object.freeze([...STREETS, ...RESOURCES.map((each) => (ALWAYS.includes(each.name) ? each : once(each))), ...OWN.map(once)]);
