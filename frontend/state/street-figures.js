// One street beside the others: its place, its distance from the average, what its data lacks. No DOM here.
import { areaRow, shareOf } from './statistics.js';

/**
 * The street's place among those with a share, the best covered first; equal shares have the same place.
 *
 * @param {{code: string, share: number|null}[]} rows
 * @returns {{rank: number, of: number}|null} null when the street has no share
 */
export function rankOf(rows, code) {
  const own = rows.find((row) => row.code === code)?.share ?? null;
  if (own === null) {
    return null;
  }
  const judged = rows.filter((row) => row.share !== null);
  return { rank: judged.filter((row) => row.share > own).length + 1, of: judged.length };
}

/** Difference of two shares in percentage points as they are read, each rounded to a tenth; null when either is not known. */
export function pointsBetween(own, other) {
  const tenths = (share) => Math.round(share * 1000);
  return own === null || other === null ? null : (tenths(own) - tenths(other)) / 10;
}

/** Uncovered per thousand of all counted, the unknown among them; null where nobody is. */
export function perThousand(counts) {
  return counts?.total > 0 ? (counts.uncovered / counts.total) * 1000 : null;
}

/** Every category for one street: its counts and share beside the district's, in the order of the service's list. */
export function categoryRows(overview, code, group) {
  const column = overview.areas.findIndex((area) => area.code === code);
  return overview.categories.map(({ code: category, name, facilities, areas, district }) => {
    const own = areas[column]?.[group] ?? null;
    return { code: category, name, facilities, counts: own, share: shareOf(own), average: shareOf(district[group]) };
  });
}

/** Rows of an answer's areas for a group; without any facility of the kind no share is told. */
export function rowsOf(shown, group) {
  const blank = shown?.notes.some((note) => note.code === 'no-facilities') ? { share: null } : {};
  return (shown?.areas ?? []).map((area) => ({ ...areaRow(area, group), ...blank }));
}

/** What keeps a facility from being judged well, the gravest first; empty when nothing does. */
export function faultsOf(facility) {
  return [
    facility.linked === false && 'unlinked',
    !facility.openingHours && 'noHours',
    facility.entrances !== 'known' && (facility.entrances === 'assumed' ? 'assumedEntrance' : 'noEntrance'),
  ].filter(Boolean);
}

const GRAVITY = ['unlinked', 'noHours', 'noEntrance', 'assumedEntrance'];

/** Facilities to look after first: not linked, then of unknown hours, then without entrances of their own, then the rest; closed ones last. */
export function byNeed(facilities, lang) {
  const collator = new Intl.Collator(lang);
  const weight = (each) => (each.status === 'CLOSED' ? GRAVITY.length + 1 : Math.min(GRAVITY.length, ...faultsOf(each).map((fault) => GRAVITY.indexOf(fault))));
  return [...facilities].sort((left, right) => weight(left) - weight(right) || collator.compare(left.categoryName, right.categoryName) || collator.compare(left.name, right.name));
}

/** How many of a street's facilities, closed ones aside, and of its homes lack what. */
export function dataFaults(facilities, unlinkedHomes) {
  const serving = facilities.filter((each) => each.status !== 'CLOSED');
  const count = (fault) => serving.filter((each) => faultsOf(each).includes(fault)).length;
  return {
    total: serving.length,
    unlinked: count('unlinked'),
    noHours: count('noHours'),
    noEntrance: count('noEntrance'),
    assumedEntrance: count('assumedEntrance'),
    schematic: serving.filter((each) => each.schematic).length,
    unlinkedHomes: unlinkedHomes.length,
  };
}
