// Where the browser is, asked once and rounded at once. The only place that asks for it.

const PATIENCE_MILLIS = 12_000;
const RECENT_MILLIS = 60_000;

/** Four decimals are about ten metres: near enough to walk from, and no door. */
export const roundDegrees = (degrees) => Math.round(degrees * 1e4) / 1e4;

/** Why there is no position: `denied`, `timeout` or `unavailable`. */
export class PositionError extends Error {
  constructor(reason) {
    super(reason);
    this.name = 'PositionError';
    this.reason = reason;
  }
}

/** Whether there is anything to ask: browsers give positions only to secure pages. */
export const canLocate = () => 'geolocation' in navigator && window.isSecureContext;

/** @returns {Promise<{lon: number, lat: number}>} rounded degrees; throws PositionError */
export function locate() {
  return new Promise((resolve, reject) => {
    if (!canLocate()) {
      reject(new PositionError('unavailable'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lon: roundDegrees(coords.longitude), lat: roundDegrees(coords.latitude) }),
      ({ code }) => reject(new PositionError({ 1: 'denied', 3: 'timeout' }[code] ?? 'unavailable')),
      { enableHighAccuracy: true, timeout: PATIENCE_MILLIS, maximumAge: RECENT_MILLIS },
    );
  });
}
