// Which answers the resident's page needs for a state. No DOM here.
import * as ask from '../api/nearby.js';
import { place } from '../api/questions.js';

const REFRESH_MILLIS = 10 * 60_000;

/** What is open changes with the hour: the same question is asked anew after ten minutes. */
export const hourMark = (nowMillis) => Math.floor(nowMillis / REFRESH_MILLIS);

/** The walk that is asked about: where it begins and how fast it is; null without a place. */
export const walkKey = ({ place: at, profile }) => (at ? `${at.lon},${at.lat} ${profile}` : null);

/**
 * @param {{hour: () => number, mapShown: () => boolean}} now
 */
export const finderResources = (now) => [
  { name: 'place', key: (state) => state.lang, load: (state, signal) => place(state.lang, signal) },
  { name: 'near', key: (state) => state.place && `${walkKey(state)} ${state.lang} ${now.hour()}`, load: ask.near },
  { name: 'way', key: (state) => (state.place && state.facility ? `${walkKey(state)} ${state.facility} ${state.lang}` : null), load: ask.way },
  { name: 'area', key: (state) => (now.mapShown() ? walkKey(state) : null), load: ask.area },
];
