// Figures of the areas in order, and the gaps in order; the same lists each time while nothing changed, since there may
// be thousands, and what hangs on them is not to be drawn again. No DOM here.
import { current, figures, standing } from './answers.js';
import { createChanges } from './changes.js';
import { areaRow, groupOf, sortGaps, sortRows } from './statistics.js';

const NO_GAPS = Object.freeze([]);

export function createRanking() {
  const changed = createChanges();
  let ranked = {};
  let sorted = {};

  /**
   * @returns {{shown, before, group, rows, byCode, gaps, nothing, limitMinutes, stale}} nothing: the place has no such facility;
   *   stale: the figures are those of the question before, until the new ones are there;
   *   before: the figures of what is stored, where those shown are supposed
   */
  function rank(state, all) {
    const { coverage, minuteCounts, place } = all;
    const areas = `${state.by} ${state.within}`;
    if (changed('figures', [coverage, minuteCounts, place.data, state.minutes, state.standard, state.group, state.category, all.stored?.coverage, all.stored?.minuteCounts])) {
      const judged = judge(state, all);
      const stays = !judged.shown && coverage.status === 'loading' && ranked.shown && ranked.of === areas;
      ranked = stays ? { ...ranked, stale: true } : { ...judged, of: areas, stale: false };
    }
    if (changed('order', [ranked.areas, state.sort, state.lang])) {
      ranked.rows = sortRows(ranked.areas, state.sort, state.lang);
    }
    const { shown, before, group, rows, byCode, stale } = ranked;
    const nothing = Boolean(shown?.notes.some((note) => note.code === 'no-facilities'));
    return { shown, before, group, rows, byCode, stale, nothing, gaps: nothing ? NO_GAPS : gapsOf(standing(all.gaps), group), limitMinutes: limitOf(state, all) };
  }

  function judge(state, all) {
    const shown = figures(all, state);
    const group = groupOf(state, all.place.data?.peopleKnown !== false && shown?.basis !== 'dwellings');
    const blank = shown?.notes.some((note) => note.code === 'no-facilities') ? { share: null } : {};
    const before = all.stored ? figures(all.stored, state) : null;
    const stored = new Map((before?.areas ?? []).map((area) => [area.code, areaRow(area, group)]));
    const areas = (shown?.areas ?? []).map((area) => ({ ...areaRow(area, group), ...blank, before: stored.get(area.code) ?? null }));
    return { shown, before, group, areas, byCode: new Map(areas.map((row) => [row.code, row])) };
  }

  function gapsOf(list, group) {
    if (sorted.list !== list || sorted.group !== group) {
      sorted = { list, group, gaps: list && sortGaps(list, group) };
    }
    return sorted.gaps;
  }

  return rank;
}

/** The minutes that stand for the limit: the standard's own when one is chosen, else the slider's. */
function limitOf(state, all) {
  const asked = current(all.coverage)?.question;
  return state.standard && asked?.limitMinutes ? asked.limitMinutes : state.minutes;
}

/** The gap chosen, out of the gaps known; null when there is none of that number. */
export function gapOf(state, all) {
  return state.gap ? ((all.gaps.data ?? []).find((gap) => String(gap.id) === state.gap) ?? null) : null;
}
