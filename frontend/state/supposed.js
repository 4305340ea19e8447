// The page's answers as they would be after a scenario. Panels and the map read these as they read the stored ones. No DOM
// here.

/**
 * @typedef {object} Trial what is tried, and what the service answered last
 * @property {object[]} changes
 * @property {{limit: string, question: string, text: string}} key of what is to be shown now
 * @property {{key: object|null, data: object|null}} answer
 */

/** @returns {(answers, trial: Trial) => object} the stored answers themselves while nothing is changed; parts stay the same ones while they do not change */
export function createSupposing() {
  const coverage = remembered((data, key, dataKey) => ({ status: 'ready', error: null, data, key, dataKey }));
  const counts = remembered((minutes, question, key, dataKey) => ({ status: 'ready', error: null, data: { question, ...minutes }, key, dataKey }));
  const gaps = remembered(laidOverGaps);
  const dwellings = remembered(laidOverDwellings);
  const facilities = remembered(leftInPlace);
  const receipt = remembered((stored, data) => ({ ...stored, data }));

  return (answers, { changes, key, answer }) => {
    if (changes.length === 0) {
      return answers;
    }
    const shown = { ...answers, facilities: facilities(answers.facilities, writtenIds(changes)), supposed: true };
    const { data } = answer;
    if (!data) {
      return shown;
    }
    const same = answer.key.limit === key.limit;
    return {
      ...shown,
      stored: answers,
      coverage: coverage(data.after, key.limit, answer.key.limit),
      minuteCounts: data.minutes ? counts(data.minutes, data.after.question, key.question, data.minutesOf === key.text ? answer.key.question : null) : NONE,
      gaps: same ? gaps(answers.gaps, data.gapChanges) : answers.gaps,
      dwellings: answer.key.question === key.question ? dwellings(answers.dwellings, data.dwellings) : answers.dwellings,
      receipt: same && isOf(data.receipt, answers.receipt) ? receipt(answers.receipt, data.receipt) : answers.receipt,
    };
  };
}

const NONE = Object.freeze({ status: 'idle', key: null, dataKey: null, data: null, error: null });

/** Gaps in the order of the service: those with the most people first, as far as people are told. */
function laidOverGaps(stored, changes) {
  if (!stored.data || !changes) {
    return stored;
  }
  const other = new Set([...changes.gone, ...changes.changed.map(({ id }) => id)]);
  const people = (gap) => gap.residents ?? gap.dwellings;
  const data = [...stored.data.filter(({ id }) => !other.has(id)), ...changes.changed].sort((left, right) => people(right) - people(left));
  return { ...stored, data };
}

function laidOverDwellings(stored, changed) {
  if (!stored.data || !changed) {
    return stored;
  }
  const minutes = [...stored.data.minutes];
  const perhaps = stored.data.perhaps && [...stored.data.perhaps];
  const numbers = numbersById(stored.data);
  changed.ids.forEach((id, row) => {
    const number = numbers.get(id);
    minutes[number] = changed.after[row];
    if (perhaps) {
      perhaps[number] = changed.perhaps?.[row] ?? null;
    }
  });
  return { ...stored, data: { ...stored.data, minutes, perhaps } };
}

const NUMBERS = new WeakMap();

function numbersById(columns) {
  if (!NUMBERS.has(columns)) {
    NUMBERS.set(columns, new Map(columns.ids.map((id, number) => [id, number])));
  }
  return NUMBERS.get(columns);
}

/** Stored facilities that are changed, as a text that can be compared. */
const writtenIds = (changes) => changes.flatMap(({ facility }) => facility ?? []).join(' ');

/** Those that stay where they are; the others have a pin of their own. */
function leftInPlace(stored, changed) {
  const ids = new Set(changed.split(' '));
  return stored.data && changed ? { ...stored, data: stored.data.filter(({ id }) => !ids.has(String(id))) } : stored;
}

function isOf(receipt, stored) {
  return receipt && stored.data && String(receipt.dwelling.id) === String(stored.data.dwelling.id);
}

function remembered(make) {
  let last = null;
  return (...inputs) => {
    if (!last || inputs.some((input, index) => input !== last.inputs[index])) {
      last = { inputs, output: make(...inputs) };
    }
    return last.output;
  };
}
