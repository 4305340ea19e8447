// What each point of the map is called in the list of them: what its card says, in a line.
import { shareOf } from '../state/statistics.js';
import { outcomeOf } from '../state/dwellings.js';
import { facilityStatus } from './area-detail.js';
import { othersOf, nearestOf, peopleOf, placeOf } from './gap-list.js';

/**
 * @param {{words, group, gaps, columns, limitMinutes, unit, sides}} view what the map shows; `sides` only where two
 *   settings are compared: which of them count a facility
 * @returns {{keep: string, name: string, more: string}} `keep` tells it from all others
 */
export function pointWords({ item }, view) {
  return { facility, gap, hexagon, dwelling }[item.kind](item, view);
}

/** Where it lies, seen from the middle of the map. */
export function placeWords({ metres, direction }, { t, format }) {
  return direction ? t('points.place', { direction: t(`points.${direction}`), metres: format.metres(metres) }) : t('points.here');
}

const sentence = (parts) => parts.filter(Boolean).join(' · ');

function facility({ facility: each }, { words, sides }) {
  const side = sides?.(each);
  return { keep: `facility-${each.id}`, name: each.name, more: sentence([each.categoryName, facilityStatus(each, words), side && words.t(`points.only.${side}`)]) };
}

function gap({ id }, { words, group, gaps }) {
  const { t } = words;
  const index = gaps.findIndex((each) => String(each.id) === id);
  const each = gaps[index];
  return {
    keep: `gap-${id}`,
    name: t('points.gapName', { rank: index + 1, name: placeOf(each) }),
    more: sentence([each.streetName, peopleOf(each, group, words), othersOf(each, group, words), t(`cause.${String(each.cause).toUpperCase()}`), nearestOf(each, words)]),
  };
}

function hexagon({ cell }, { words, unit }) {
  const { t, format } = words;
  const counts = ['covered', 'uncovered', 'unknown'].map((state) => `${t(`state.${state}`)} ${format.count(cell[state])} ${t(`unit.${unit}`)}`);
  return {
    keep: `hexagon-${cell.key}`,
    name: t('hexagon.heading', { homes: format.count(cell.homes) }),
    more: sentence([t('hexagon.share', { share: format.percent(shareOf(cell)) }), ...counts, cell.withheld > 0 && t('hexagon.withheld', { homes: format.count(cell.withheld) })]),
  };
}

function dwelling({ id, index }, { words, columns, limitMinutes }) {
  const { t, format } = words;
  const minutes = columns.minutes[index];
  return { keep: `home-${id}`, name: t('receipt.unnamed', { id }), more: sentence([t(`state.${outcomeOf(columns, index, limitMinutes)}`), minutes !== null && t('receipt.minutes', { minutes: format.minutes(minutes) })]) };
}
