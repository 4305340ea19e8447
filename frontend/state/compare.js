// Two questions side by side: how they stand in an address, and the settings worth comparing. No DOM here.
import { DEFAULTS, GROUPS, readQuery, writeQuery } from './url.js';

export const SIDES = Object.freeze(['left', 'right']);
/** What makes up one side's question; everything else is shared by both. */
export const QUESTION = Object.freeze(['category', 'standard', 'profile', 'minutes', 'asOf', 'planned', 'border', 'at']);
export const COMPARE_SORT_KEYS = Object.freeze(['name', 'left', 'right', 'points', 'people']);
/** Largest difference either way first, until a column is chosen. */
const LARGEST_FIRST = '-size';

const SHARED = Object.freeze(['by', 'within', 'group', 'area', 'view', 'lang', 'measure']);
const PREFIX = Object.freeze({ left: 'l.', right: 'r.' });
const OWN = Object.freeze({ mode: 'swipe', split: 50, sort: LARGEST_FIRST });

const OWN_READERS = {
  mode: (text) => (['swipe', 'difference'].includes(text) ? text : OWN.mode),
  split: (text) => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : OWN.split),
  sort: (text) => (COMPARE_SORT_KEYS.includes(text.replace(/^-/, '')) ? text : OWN.sort),
};

const pick = (state, names) => Object.fromEntries(names.map((name) => [name, state[name]]));

/** The question of a planner's state, which may hold much else. */
export const questionOf = (state) => Object.freeze(pick(state, QUESTION));

/**
 * State out of an address such as `?l.profile=adult&r.profile=elder&by=community`. A planner's address will do: its
 * question stands on the left. Without any field of the right side that is the left one at the pace of others, so that
 * there is something to compare.
 */
export function readCompare(query) {
  const parameters = new URLSearchParams(query);
  const has = (side) => [...parameters.keys()].some((name) => name.startsWith(PREFIX[side]));
  const left = has('left') ? readSide(parameters, 'left') : questionOf(readQuery(query));
  const own = Object.fromEntries(Object.keys(OWN).map((name) => [name, parameters.has(name) ? OWN_READERS[name](parameters.get(name)) : OWN[name]]));
  return { left, right: has('right') ? readSide(parameters, 'right') : firstDifference(left), ...pick(readQuery(query), SHARED), ...own };
}

function readSide(parameters, side) {
  const own = [...parameters].filter(([name]) => name.startsWith(PREFIX[side]));
  return questionOf(readQuery(new URLSearchParams(own.map(([name, value]) => [name.slice(PREFIX[side].length), value]))));
}

/** The query that `readCompare` reads the same state from. Each side tells its pace and minutes, for those who read addresses. */
export function writeCompare(state) {
  const parameters = new URLSearchParams();
  for (const side of SIDES) {
    const written = writeQuery({ ...DEFAULTS, ...state[side] }, ['profile', 'minutes']);
    new URLSearchParams(written).forEach((value, name) => parameters.set(PREFIX[side] + name, value));
  }
  new URLSearchParams(writeQuery({ ...DEFAULTS, ...pick(state, SHARED) })).forEach((value, name) => parameters.set(name, value));
  for (const [name, value] of Object.entries(OWN)) {
    if (state[name] !== value) {
      parameters.set(name, String(state[name]));
    }
  }
  return parameters.toString();
}

function firstDifference(left) {
  return Object.freeze({ ...left, standard: null, profile: left.profile === 'adult' ? 'elder' : 'adult' });
}

/** One side as a state that the questions to the service are made of. */
export function sideState(state, side) {
  return { ...DEFAULTS, ...pick(state, SHARED), ...state[side] };
}

/** The part of a change that belongs to one side's question. */
export function sidePatch(state, side, patch) {
  return { [side]: Object.freeze({ ...state[side], ...pick({ ...state[side], ...patch }, QUESTION) }) };
}

/** Whose counts both sides show: the group chosen, else the one usual for both services, else everybody. */
export function sharedGroup(state, usual, peopleKnown) {
  if (!peopleKnown) {
    return 'dwellings';
  }
  return state.group ?? (usual.left === usual.right ? usual.left : GROUPS[2]);
}

/** The fields in which the two questions differ, in the order of `QUESTION`. */
export function differing(state) {
  return QUESTION.filter((name) => state.left[name] !== state.right[name]);
}

/**
 * Comparisons that are often wanted, each made of the left side's question.
 *
 * @param {{today: string, planDate?: string|null, hoursKnown: boolean}} facts the place's day, the last day on which a
 *     planned facility of the service is to open, and whether opening hours are known of any
 * @returns {{name: string, left: object, right: object, allowed: boolean}[]} allowed: the data can tell such a difference
 */
export function presets(left, { today, planDate, hoursKnown }) {
  const free = { ...left, standard: null };
  const both = (name, a, b, allowed = true) => ({ name, allowed, left: Object.freeze({ ...free, ...a }), right: Object.freeze({ ...free, ...b }) });
  const asOf = planDate && planDate > today ? planDate : null;
  return [
    both('pace', { profile: 'adult' }, { profile: 'elder' }),
    both('minutes', { minutes: 15 }, { minutes: 10 }),
    both('planned', { planned: false, asOf }, { planned: true, asOf }, Boolean(planDate)),
    both('border', { border: 'include' }, { border: 'exclude' }),
    both('weekday', { asOf: nextDay(today, 3), at: '12:00' }, { asOf: nextDay(today, 0), at: '12:00' }, hoursKnown),
  ];
}

/** The next day of a week (0: Sunday) after a day, `YYYY-MM-DD`. */
function nextDay(today, weekday) {
  const day = new Date(`${today}T00:00:00Z`);
  const ahead = (weekday - day.getUTCDay() + 7) % 7 || 7;
  day.setUTCDate(day.getUTCDate() + ahead);
  return day.toISOString().slice(0, 10);
}

/** Whether both sides stand as a preset sets them. */
export const isPreset = (state, preset) => SIDES.every((side) => QUESTION.every((name) => state[side][name] === preset[side][name]));
