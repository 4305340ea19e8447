// What stays on this device between visits: the last place chosen by hand and the pace. No DOM here.
import { PROFILES } from './finder-url.js';

const KEY = 'finder';

/**
 * @param {() => Storage} storage the browser's; asking for it may throw where a visitor allows no keeping
 */
export function createMemory(storage) {
  /** `{place, profile}`, each null when nothing is kept or what is kept can't be understood. */
  function read() {
    try {
      const { place, profile } = JSON.parse(storage().getItem(KEY)) ?? {};
      return { place: placeOf(place), profile: PROFILES.includes(profile) ? profile : null };
    } catch {
      return { place: null, profile: null };
    }
  }

  /** A position that the browser gave is for one answer only and is not kept. */
  function keep({ place, profile }) {
    const kept = place && place.source !== 'device' ? place : null;
    try {
      storage().setItem(KEY, JSON.stringify({ place: kept, profile }));
    } catch {
      // Full or forbidden: the page works without.
    }
  }

  function forget() {
    try {
      storage().removeItem(KEY);
    } catch {
      // Nothing was kept where nothing may be kept.
    }
  }

  return { read, keep, forget };
}

function placeOf(place) {
  const inside = Number.isFinite(place?.lon) && Number.isFinite(place?.lat) && Math.abs(place.lon) <= 180 && Math.abs(place.lat) <= 85;
  return inside ? { lon: place.lon, lat: place.lat, name: typeof place.name === 'string' ? place.name : null, source: 'kept' } : null;
}
