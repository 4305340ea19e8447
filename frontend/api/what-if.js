// What a scenario asks the service.
import { fetchJson, postJson } from './client.js';
import { limitParameters } from './questions.js';

/**
 * Figures after some changes.
 *
 * @param {{changes: object[]}} body
 * @param {{parts: string[], dwelling?: string|null}} wanted
 */
export function whatIf(state, body, { parts, dwelling }, signal) {
  const parameters = { ...limitParameters(state), by: state.by, street: state.within, parts: parts.join(','), dwelling };
  return postJson('/api/v1/what-if', body, { parameters, lang: state.lang, signal });
}

/** New sites for those whom the question leaves uncovered. */
export function siting(state, sites, signal) {
  return fetchJson('/api/v1/siting', { parameters: { ...limitParameters(state), sites }, lang: state.lang, signal });
}

export const facility = (id, lang, signal) => fetchJson(`/api/v1/facilities/${encodeURIComponent(id)}`, { lang, signal });
