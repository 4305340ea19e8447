// What somebody has begun to report, kept until it is sent, so that nothing typed is ever lost. No DOM here.

const KEY = 'finder-draft-';

/** What can be wrong with a facility, in the order asked. */
export const ABOUTS = Object.freeze(['closed', 'moved', 'hours', 'phone', 'entrance', 'other']);
export const TEXT_LENGTH = 500;

/** @param {() => Storage} storage that lives as long as the window; asking for it may throw */
export function createDrafts(storage) {
  const drafts = new Map();

  function read(facility) {
    if (!drafts.has(facility)) {
      drafts.set(facility, stored(facility));
    }
    return drafts.get(facility);
  }

  function stored(facility) {
    try {
      const { about, text } = JSON.parse(storage().getItem(KEY + facility)) ?? {};
      return { about: ABOUTS.includes(about) ? about : null, text: String(text ?? '').slice(0, TEXT_LENGTH) };
    } catch {
      return { about: null, text: '' };
    }
  }

  function write(facility, patch) {
    const draft = { ...read(facility), ...patch };
    drafts.set(facility, draft);
    try {
      storage().setItem(KEY + facility, JSON.stringify(draft));
    } catch {
      // It stays at hand in the map above.
    }
  }

  function drop(facility) {
    drafts.delete(facility);
    try {
      storage().removeItem(KEY + facility);
    } catch {
      // It was not stored either.
    }
  }

  return { read, write, drop };
}

/** A number as people type it: without spaces, in capitals. */
export const tidyNumber = (text) => text.replace(/\s+/g, '').toUpperCase();

/** Whole minutes until the service takes a report again, at least one. */
export const minutesToWait = (retrySeconds) => Math.max(1, Math.ceil((retrySeconds ?? 60) / 60));
