// What the page asks the service, by name. The state's question becomes request parameters here and nowhere else.
import { address, fetchAll, fetchFile, fetchJson } from './client.js';

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

/** Every category at once by street, for the pace, minutes, day and hour of the state. */
export function overview(state, signal) {
  const { category, ...rest } = questionParameters(state);
  return fetchJson('/api/v1/coverage/overview', { parameters: { ...rest, minutes: state.minutes, by: 'street' }, lang: state.lang, signal });
}

/** Facilities of every kind in a street. */
export function facilitiesOf(street, lang, signal) {
  return fetchAll('/api/v1/facilities', { parameters: { street }, lang, signal });
}

/** Dwellings of a street that are not linked to the walking network, with the reason. */
export function unlinkedOf(street, lang, signal) {
  return fetchAll('/api/v1/dwellings', { parameters: { street, linked: 'false' }, lang, signal });
}

/** How many reports that something is wrong in a street wait for an answer. */
export async function openReports(street, lang, signal) {
  const { items } = await fetchJson('/api/v1/corrections/counts', { parameters: { street }, lang, signal });
  return items[0]?.open ?? 0;
}

/** Address of a list of the state's question as a file. A link sends no headers, so the language stands in it. */
export function fileAddress(list, state, format) {
  const rest = list === 'coverage' ? { by: state.by } : {};
  return address(`/api/v1/${list}`, { ...limitParameters(state), ...rest, street: state.within, lang: state.lang, f: format });
}

export const file = (url, lang, signal) => fetchFile(url, { lang, signal });
