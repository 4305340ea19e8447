// What a resident asks the service: what is near, the way there, how far one gets, and where a name is.
import { fetchJson } from './client.js';

/** The minutes that give the platform its name; the finder asks for no others. */
export const LIMIT_MINUTES = 15;

const from = ({ place, profile }) => ({ lon: place.lon, lat: place.lat, profile });

/** Services of every kind around the place, nearest first, and the nearest beyond for kinds that have none. */
export function near(state, signal) {
  return fetchJson('/api/v1/nearby', { parameters: { ...from(state), minutes: LIMIT_MINUTES }, lang: state.lang, signal });
}

/** The way from the place to the chosen facility, with its turns. */
export function way(state, signal) {
  return fetchJson('/api/v1/nearby/way', { parameters: { ...from(state), facility: state.facility }, lang: state.lang, signal });
}

/** What can be reached on foot, as a GeoJSON feature. */
export function area(state, signal) {
  return fetchJson('/api/v1/nearby/area', { parameters: { ...from(state), minutes: LIMIT_MINUTES }, lang: state.lang, signal });
}

/** Streets, communities, compounds and facilities by characters, pinyin or initials. */
export async function search(text, lang, signal) {
  const answer = await fetchJson('/api/v1/search', { parameters: { q: text, limit: 8 }, lang, signal });
  return answer.items;
}
