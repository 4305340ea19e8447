// How each change is called, and where its pin stands.
import { numbersOf } from '../state/scenario.js';
import { nameOf } from '../text/question.js';

/** What the service said of each change, where its answer is about this list. */
function answeredOf(changes, { data }) {
  const answered = data?.changes ?? [];
  return changes.map((change, index) => (answered[index]?.type === change.type && (answered[index].facility ?? null) === (change.facility ?? null) ? answered[index] : null));
}

/** @returns {{title: string, warning: string|null, restores: boolean}[]} restores: taking it away brings back a stored facility */
export function nameChanges(changes, answer, known, categories, { t }) {
  const numbers = numbersOf(changes);
  return answeredOf(changes, answer).map((answered, index) => {
    const change = changes[index];
    const facility = known.get(change.facility) ?? answered?.stored;
    const walkway = answered ? answered.walkwayName || t('whatIf.walkway') : t('whatIf.looking');
    const name = change.facility ? (facility?.name ?? t('whatIf.facility', { id: change.facility })) : walkway;
    const title = t(`whatIf.kind.${change.type}`, { number: numbers[index], name });
    const warning = answered?.linked === false ? t('whatIf.unlinked') : answered?.counts === false ? t('whatIf.notCounting') : null;
    const kind = change.type === 'add' && categories ? `${title} · ${nameOf(categories, change.category)}` : title;
    return { title: kind, warning, restores: change.facility !== undefined };
  });
}

/** A pin for each change, in their order; without a place where none is known. */
export function pinsOf(changes, answer, known, named, { t }) {
  const numbers = numbersOf(changes);
  return answeredOf(changes, answer).map((answered, index) => {
    const change = changes[index];
    const stored = answered?.stored ?? known.get(change.facility) ?? null;
    const fixed = change.type === 'remove';
    const at = fixed ? stored : change;
    const name = t(fixed ? 'whatIf.pinFixed' : 'whatIf.pin', { name: named[index]?.title ?? '' });
    return {
      type: change.type,
      number: numbers[index],
      lon: at?.lon ?? null,
      lat: at?.lat ?? null,
      name,
      fixed,
      faint: answered?.counts === false || answered?.linked === false,
      from: change.type === 'move' && stored ? { lon: stored.lon, lat: stored.lat } : null,
      line: answered?.walkwayLine ?? null,
    };
  });
}
