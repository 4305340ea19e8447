// How a change of the state goes into the browser's history, so that its back button leads from a way to the list. No DOM here.
import { FINDER_DEFAULTS, readFinder, writeFinder } from './finder-url.js';

const DEVICE = 'device';

/** A step to a way is a step forward from the list; from the map or from another way it takes their place. */
export function wayStep(state, facility) {
  return { patch: { facility, view: 'list' }, how: state.facility || state.view === 'map' ? 'replace' : 'push' };
}

/** What a history entry holds: everything but a position that the browser gave, which is not kept anywhere. */
export function entryOf(state, inside) {
  return { state: { ...state, place: state.place?.source === DEVICE ? DEVICE : state.place }, inside };
}

export function addressOf(state, pathname) {
  const query = writeFinder(state);
  return query ? `?${query}` : pathname;
}

/** The state of an entry gone back to; a browser's position is the one at hand, or none. */
export function stateOf(entry, search, current) {
  const state = { ...FINDER_DEFAULTS, ...(entry?.state ?? readFinder(search)) };
  if (state.place !== DEVICE) {
    return state;
  }
  const place = current.place?.source === DEVICE ? current.place : null;
  return { ...state, place, facility: place && state.facility };
}
