// Reports that something on the page is wrong.
import { fetchJson, postJson } from './client.js';

/** Sends `{facility, about, text}`; the answer holds the number to follow it by. */
export const sendCorrection = (correction, lang) => postJson('/api/v1/corrections', correction, { lang });

export const findCorrection = (number, lang) => fetchJson(`/api/v1/corrections/${encodeURIComponent(number)}`, { lang });
