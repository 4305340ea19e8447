// What the page asks the service, by name. The state's question becomes request parameters here and nowhere else.
import { fetchAll, fetchJson } from './client.js';

/** The parameters that name a coverage question, without minutes or area. */
export function questionParameters(state) {
  return {
    category: state.category,
    profile: state.profile,
    asOf: state.asOf,
    planned: state.planned,
    border: state.border === 'exclude' ? 'exclude' : null,
    at: state.at,
  };
}

/** The same with the limit: a stored standard as it stands, or the minutes of the slider. */
export function limitParameters(state) {
  const { category, profile, ...rest } = questionParameters(state);
  return state.standard ? { standard: state.standard, ...rest } : { category, profile, ...rest, minutes: state.minutes };
}

export const place = (lang, signal) => fetchJson('/api/v1/place', { lang, signal });

export const categories = async (lang, signal) => fetchAll('/api/v1/categories', { lang, signal });

export const profiles = async (lang, signal) => fetchAll('/api/v1/profiles', { lang, signal });

export const standards = async (lang, signal) => fetchAll('/api/v1/standards', { lang, signal });

/** Outlines of all streets or communities, however many, as one GeoJSON feature collection. */
export function areaShapes(by, lang, signal) {
  const path = by === 'community' ? '/api/v1/communities' : '/api/v1/streets';
  return fetchJson(path, { parameters: { f: 'geojson' }, lang, signal });
}

export function coverage(state, signal) {
  const parameters = { ...limitParameters(state), by: state.by, street: state.within };
  return fetchJson('/api/v1/coverage', { parameters, lang: state.lang, signal });
}

/** People by whole minutes of walking, per area: what the minutes slider follows without asking again. */
export function minuteCounts(state, signal) {
  const parameters = { ...questionParameters(state), by: state.by, street: state.within };
  return fetchJson('/api/v1/coverage/minutes', { parameters, lang: state.lang, signal });
}

export function dwellingMinutes(state, signal) {
  return fetchJson('/api/v1/coverage/dwellings', { parameters: questionParameters(state), lang: state.lang, signal });
}

export function gaps(state, signal) {
  const parameters = { ...limitParameters(state), street: state.within };
  return fetchAll('/api/v1/gaps', { parameters, lang: state.lang, signal });
}

export function facilities(state, signal) {
  const parameters = { category: state.category, asOf: state.asOf };
  return fetchAll('/api/v1/facilities', { parameters, lang: state.lang, signal });
}

export function receipt(state, signal) {
  const path = `/api/v1/dwellings/${encodeURIComponent(state.dwelling)}/receipt`;
  return fetchJson(path, { parameters: limitParameters(state), lang: state.lang, signal });
}

export function dwellingsOf(community, lang, signal) {
  return fetchAll('/api/v1/dwellings', { parameters: { community }, lang, signal });
}
