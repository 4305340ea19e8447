// The page's answers as they would be after a scenario. Panels and the map read these as they read the stored ones. No DOM
// here.

/** Before anything was asked. */
export const NOTHING = Object.freeze({ key: null, dataKey: null, data: null, error: null });

/**
 * @returns {(answers, scenario: {changes: object[], key: string, answer: object}) => object} the answers laid over the stored
 *     ones, the same parts each time while nothing changed; the stored ones themselves without changes
 */
export function createSupposing() {
  const gaps = remembered(laidOverGaps);
  const dwellings = remembered(laidOverDwellings);
  const facilities = remembered(leftInPlace);
  const coverage = remembered((stored, after) => ({ ...stored, data: after }));
  const counts = remembered((stored, areas) => ({ ...stored, data: { ...stored.data, areas } }));

  return (answers, { changes, key, answer }) => {
    if (changes.length === 0) {
      return answers;
    }
    const { data } = answer;
    const shown = { ...answers, stored: answers, facilities: facilities(answers.facilities, changes) };
    if (!data) {
      return { ...shown, pending: true };
    }
    return {
      ...shown,
      pending: answer.dataKey !== key,
      coverage: coverage(answers.coverage, data.after),
      minuteCounts: data.minutes ? counts(answers.minuteCounts, data.minutes) : WITHOUT,
      gaps: gaps(answers.gaps, data.gapChanges),
      dwellings: dwellings(answers.dwellings, data.dwellings),
      receipt: receiptOf(answers.receipt, data.receipt),
      gain: { district: data.district, areas: data.gains, gaps: data.gapChanges },
    };
  };
}

const WITHOUT = Object.freeze({ status: 'idle', key: null, dataKey: null, data: null, error: null });

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

/** Those that stay where they are; the others have a pin of their own. */
function leftInPlace(stored, changes) {
  const otherwise = new Set(changes.map(({ facility }) => facility).filter(Boolean));
  return stored.data && otherwise.size > 0 ? { ...stored, data: stored.data.filter(({ id }) => !otherwise.has(Number(id))) } : stored;
}

/** The walk after the changes; while a pin moves the last one, of the same dwelling. */
function receiptOf(stored, after) {
  const same = after && stored.data && String(after.dwelling.id) === String(stored.data.dwelling.id);
  return same ? { ...stored, data: after } : stored;
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
