// What the two sides are called, and what differs between them, in words.
import { differing, SIDES } from '../../state/compare.js';

const nameOf = (list, code) => (list ?? []).find((each) => each.code === code)?.name ?? code;

/**
 * What tells a side from the other: pace and limit always, the service where it differs, and every condition that is not
 * the usual one or differs.
 *
 * @returns {{left: string, right: string}} such as “老年人 · 15 分钟”; empty until the lists are there
 */
export function sideNames(state, lists, words) {
  const differs = new Set(differing(state));
  const listed = lists.categories && lists.profiles && lists.standards;
  return Object.fromEntries(SIDES.map((side) => [side, listed ? nameOfSide(state[side], differs, lists, words) : '']));
}

function nameOfSide(question, differs, { categories, profiles, standards }, { t, lang }) {
  const { profile, minutes, category, asOf, at, planned, border } = question;
  const standard = (standards ?? []).find((each) => each.code === question.standard);
  const limit = standard ? [standard.name] : [nameOf(profiles, profile), t('headline.limit', { minutes })];
  const parts = [
    differs.has('category') && nameOf(categories, category),
    ...limit,
    (asOf || differs.has('asOf')) && (asOf ? dayText(asOf, lang) : t('compare.today')),
    (at || differs.has('at')) && (at ?? t('compare.anyHour')),
    (planned || differs.has('planned')) && t(planned ? 'compare.withPlanned' : 'compare.withoutPlanned'),
    (border === 'exclude' || differs.has('border')) && t(border === 'exclude' ? 'compare.withoutBorder' : 'compare.withBorder'),
  ];
  return parts.filter(Boolean).join(' · ');
}

function dayText(day, lang) {
  const format = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A signed difference: +8.3, −8.3, ±0.0, written with a real minus. */
export function signed(value, write, missing) {
  if (value === null || value === undefined) {
    return missing;
  }
  const text = write(Math.abs(value));
  const none = Number(text.replace(/[^\d.]/g, '')) === 0;
  return `${none ? '±' : value > 0 ? '+' : '−'}${text}`;
}

/** Right against left for the whole place: people, points and, where they differ, those who could not be judged. */
export function verdict(difference, unit, { t, format }) {
  const { points, people } = difference;
  if (points === null) {
    return null;
  }
  const of = (value, [more, less, same], values) => t(value > 0 ? more : value < 0 ? less : same, values);
  const rounded = Math.abs(points) < 0.05 ? 0 : points;
  const counted = of(people, ['compare.more', 'compare.fewer', 'compare.asMany'], { count: format.count(Math.abs(people)), unit });
  const shared = of(rounded, ['compare.higher', 'compare.lower', 'compare.asHigh'], { points: format.minutes(Math.abs(points)) });
  return t('compare.verdict', { counted, shared });
}

/** Why the two sides are not simply better and worse, each as a sentence; none when they are. */
export function cautions(state, { left, right, group, usual, lists }, { t, format }) {
  const notes = [];
  if (state.left.category !== state.right.category) {
    notes.push(t('compare.otherService', { left: nameOf(lists.categories, state.left.category), right: nameOf(lists.categories, state.right.category) }));
  }
  if (usual.left !== usual.right && !state.group) {
    notes.push(t('compare.otherGroup', { group: t(`group.${group}`) }));
  }
  if (left.basis && right.basis && left.basis !== right.basis) {
    notes.push(t('compare.otherBasis'));
  }
  const [a, b] = [left, right].map((side) => side.district?.counts?.unknown ?? null);
  if (a !== null && b !== null && a !== b) {
    notes.push(t('compare.otherUnknown', { left: format.count(a), right: format.count(b), unit: t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people') }));
  }
  return notes;
}

/** Whether the ranking survives, in one or two sentences. */
export function rankingWords(change, by, { t, format }) {
  const unit = t(`compare.unit.${by}`);
  if (change.areas < 2) {
    return t('compare.rankingNone', { unit });
  }
  const { areas, unchanged, moved, tau } = change;
  const count = t(unchanged === areas ? 'compare.rankingSame' : 'compare.ranking', { areas: format.count(areas), unchanged: format.count(unchanged), changed: format.count(areas - unchanged), unit });
  const furthest = moved && t('compare.rankingMoved', moved);
  const measure = tau === null ? t('compare.rankingTied', { unit }) : t('compare.rankingTau', { tau: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(tau) });
  return [count, furthest, measure].filter(Boolean).join(t('compare.gap'));
}
