// Whether something differs from what it was the last time it was asked about. No DOM here.

/** @returns {(name: string, values: Array) => boolean} true the first time, and whenever one of the values is another one */
export function createChanges() {
  const last = new Map();
  return (name, values) => {
    const before = last.get(name);
    last.set(name, values);
    return !before || before.length !== values.length || values.some((value, index) => value !== before[index]);
  };
}
