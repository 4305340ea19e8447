// A value that can be watched. No DOM here.

/**
 * @template T
 * @param {T} initial
 * @returns {{get: () => T, update: (patch: Partial<T>, how?: string) => void, subscribe: (listener: Function) => Function}}
 */
export function createStore(initial) {
  let value = Object.freeze({ ...initial });
  const listeners = new Set();
  return {
    get: () => value,
    /** Lays the patch over the value; listeners hear of it only when something changed. */
    update(patch, how = 'push') {
      const changed = Object.keys(patch).filter((name) => !same(value[name], patch[name]));
      if (changed.length === 0) {
        return;
      }
      value = Object.freeze({ ...value, ...patch });
      for (const listener of [...listeners]) {
        listener(value, changed, how);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function same(left, right) {
  return Object.is(left, right) || (isPlain(left) && isPlain(right) && JSON.stringify(left) === JSON.stringify(right));
}

function isPlain(value) {
  return typeof value === 'object' && value !== null;
}
