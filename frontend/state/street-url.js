// The state of the street's page as a fragment: #120103005?category=park&minutes=10. The code alone is an address that
// can be written on paper; what follows it is what the planning desk writes into its query. No DOM here.
import { DEFAULTS, readQuery, writeQuery } from './url.js';

const SHAPE = /^#([\w.-]{1,64})?(?:\?(.*))?$/;

/** State out of a fragment. `within` is the street asked for, known or not; null when none is named. */
export function readHash(hash) {
  const [, code, query] = SHAPE.exec(hash) ?? [];
  const everyKind = new URLSearchParams(query).get('facilities') === 'all';
  return { ...readQuery(query ?? ''), by: 'community', within: code ?? null, everyKind };
}

/** The fragment of a state; the street and its communities are what the page is about and aren't told again. */
export function writeHash({ everyKind, within, ...state }) {
  const query = [writeQuery({ ...state, within: null, by: DEFAULTS.by }), everyKind ? 'facilities=all' : ''].filter(Boolean).join('&');
  return `#${within ?? ''}${query ? `?${query}` : ''}`;
}

/** The same question for another street: what was picked in this one stays behind. */
export function hashOf(code, state) {
  return writeHash({ ...state, within: code, area: null, gap: null, dwelling: null, view: null });
}
