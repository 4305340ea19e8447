// A scenario: changes laid over the stored data, as a list, as a line of an address and as the body of a question. No DOM
// here. Lists are never changed, only replaced.

/** As many as the service takes. */
export const MOST_CHANGES = 50;

/** Five digits are a metre: what is computed is what the link says. */
const DIGITS = 5;
const CODE = /^[\w.-]{1,64}$/;
const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;
const ID = /^[1-9]\d{0,9}$/;

/** Kinds as the address writes them, and what each needs. */
const KINDS = Object.freeze({
  add: { type: 'add', read: readSite, write: ({ category, lon, lat }) => `${category},${lon},${lat}` },
  move: { type: 'move', read: readMove, write: ({ facility, lon, lat }) => `${facility},${lon},${lat}` },
  remove: { type: 'remove', read: readRemove, write: ({ facility }) => String(facility) },
  open: { type: 'openWalkway', read: readPlace, write: ({ lon, lat }) => `${lon},${lat}` },
  close: { type: 'closeWalkway', read: readPlace, write: ({ lon, lat }) => `${lon},${lat}` },
});
const WORD_OF = Object.freeze(Object.fromEntries(Object.entries(KINDS).map(([word, { type }]) => [type, word])));

/** Changes out of an address; what can't be understood is left out, as is a facility's second change. */
export function readScenario(text) {
  const changes = [];
  for (const part of String(text ?? '').split(';')) {
    const change = readChange(part);
    const twice = change?.facility && changes.some(({ facility }) => facility === change.facility);
    if (change && !twice && changes.length < MOST_CHANGES) {
      changes.push(change);
    }
  }
  return Object.freeze(changes);
}

/** The line that reads as these changes; '' for none. */
export function writeScenario(changes) {
  return changes.map((change) => `${WORD_OF[change.type]}:${KINDS[WORD_OF[change.type]].write(change)}`).join(';');
}

function readChange(part) {
  const [word, rest, ...more] = part.split(':');
  if (!Object.hasOwn(KINDS, word) || rest === undefined || more.length > 0) {
    return null;
  }
  const fields = KINDS[word].read(rest.split(','));
  return fields && Object.freeze({ type: KINDS[word].type, ...fields });
}

function readSite([category, ...place]) {
  const at = readPlace(place);
  return at && CODE.test(category) ? { category, ...at } : null;
}

function readMove([facility, ...place]) {
  const at = readPlace(place);
  return at && ID.test(facility) ? { facility: Number(facility), ...at } : null;
}

function readRemove([facility, ...more]) {
  return more.length === 0 && ID.test(facility) ? { facility: Number(facility) } : null;
}

function readPlace([lon, lat, ...more]) {
  const known = more.length === 0 && NUMBER.test(lon) && NUMBER.test(lat) && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return known ? placeOf(Number(lon), Number(lat)) : null;
}

/** Degrees as they are kept. */
export function placeOf(lon, lat) {
  return { lon: Number(lon.toFixed(DIGITS)), lat: Number(lat.toFixed(DIGITS)) };
}

/** One change more; the same list when it is full. */
export function withChange(changes, change) {
  return changes.length < MOST_CHANGES ? Object.freeze([...changes, Object.freeze(change)]) : changes;
}

/** A new facility more. */
export const withSite = (changes, category, lon, lat) => withChange(changes, { type: 'add', category, ...placeOf(lon, lat) });

/** A walkway more that is opened or closed, the one nearest to a place. */
export const withWalkway = (changes, type, lon, lat) => withChange(changes, { type, ...placeOf(lon, lat) });

/** A stored facility somewhere else, or gone; in the place of an earlier change of it. */
export function withFacility(changes, change) {
  const index = indexOfFacility(changes, change.facility);
  return index < 0 ? withChange(changes, change) : changes.with(index, Object.freeze(change));
}

export const moved = (facility, lon, lat) => ({ type: 'move', facility, ...placeOf(lon, lat) });

export const removed = (facility) => ({ type: 'remove', facility });

/** The list with one change at another place. */
export function movedTo(changes, index, lon, lat) {
  return Object.freeze(changes.with(index, Object.freeze({ ...changes[index], ...placeOf(lon, lat) })));
}

export function without(changes, index) {
  return Object.freeze(changes.toSpliced(index, 1));
}

/** The place in the list of a stored facility's change, −1 without one. */
export function indexOfFacility(changes, facility) {
  return changes.findIndex((change) => change.facility === Number(facility));
}

/** Each new site's number, from 1; null for other changes. */
export function numbersOf(changes) {
  let sites = 0;
  return changes.map(({ type }) => (type === 'add' ? ++sites : null));
}

/** What the service is asked. */
export const bodyOf = (changes) => ({ changes });

const MOST_STEPS = 200;

/** Steps that can be taken back and made again. What is undone is what was there, to the letter. */
export const START = Object.freeze({ past: Object.freeze([]), future: Object.freeze([]) });

/** A step from one scenario's line to another; those that were taken back are forgotten. */
export function step({ past }, from) {
  return Object.freeze({ past: [...past, from].slice(-MOST_STEPS), future: [] });
}

/** One step back: the line before and what is left to do; null when there is none. */
export function undo({ past, future }, now) {
  return past.length === 0 ? null : { text: past.at(-1), history: Object.freeze({ past: past.slice(0, -1), future: [now, ...future] }) };
}

/** One step forward again; null when there is none. */
export function redo({ past, future }, now) {
  return future.length === 0 ? null : { text: future[0], history: Object.freeze({ past: [...past, now], future: future.slice(1) }) };
}
