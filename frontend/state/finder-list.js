// What is near, by kind, as it is to be read. No DOM here.
import { KINDS } from './finder-url.js';

/** How many of a kind are shown before somebody asks for more. */
export const FIRST_OF_KIND = 3;

/** Whole minutes that are never too few: 14.2 is a walk of 15, and what lies beyond 15 is never called 15. */
export const wholeMinutes = (minutes) => Math.max(1, Math.ceil(minutes - 1e-9));

/** The kinds chosen, all of them when none is. */
export const chosenKinds = (kinds) => (kinds ? kinds.split(',') : KINDS);

/**
 * One section for each kind chosen, in the order of the page.
 *
 * @param {{items: object[], nearest: object[], kinds: object[]}} answer
 * @returns {{code: string, name: string|null, items: object[], all: number, unknownHours: number, beyond: object|null}[]} `items`
 *   are what is to be listed, `all` how many there are whatever the hour, `unknownHours` how many of those were left out
 *   for not telling their hours, `beyond` the nearest one further off when there is none within the limit
 */
export function sections(answer, { kinds, openOnly }) {
  return chosenKinds(kinds).map((code) => {
    const all = answer.items.filter((item) => item.kind === code);
    return {
      code,
      name: answer.kinds.find((kind) => kind.code === code)?.name ?? null,
      items: openOnly ? all.filter((item) => item.open === 'open') : all,
      all: all.length,
      unknownHours: openOnly ? all.filter((item) => item.open === 'unknown').length : 0,
      beyond: all.length === 0 ? (answer.nearest.find((item) => item.kind === code) ?? null) : null,
    };
  });
}

/** The items a list shows: the first of each kind, or all of a kind that was opened or is the only one. */
export function shownItems(section, { opened, only }) {
  return opened || only ? section.items : section.items.slice(0, FIRST_OF_KIND);
}

/** A facility by its id, near or beyond. */
export function findItem(answer, id) {
  return [...(answer?.items ?? []), ...(answer?.nearest ?? [])].find((item) => String(item.id) === String(id)) ?? null;
}

/** Puts a kind in or takes it out; the order is the page's, and nothing chosen means everything. */
export function toggleKind(kinds, code) {
  const chosen = kinds ? kinds.split(',') : [];
  const next = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
  return KINDS.filter((each) => next.includes(each)).join(',');
}

/** What the place is in: `fine`, `outside` of the district, or `unlinked` from any walkway. */
export function placeCondition({ linked, insidePlace }) {
  if (insidePlace === false) {
    return 'outside';
  }
  return linked === false ? 'unlinked' : 'fine';
}
