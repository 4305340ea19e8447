// Theme and text size as the reader chose them, kept on this device only. No DOM here; style/appearance.js applies them.

export const THEMES = Object.freeze(['system', 'light', 'dark']);
/** Standard, and the three sizes of the mode for older eyes: body text of 18, 24 and 30 points. */
export const SIZES = Object.freeze(['standard', 'large', 'larger', 'largest']);

const KEY = 'appearance';
const UNCHOSEN = Object.freeze({ theme: 'system', size: 'standard' });

/** @returns {{theme: string, size: string}} what was kept; whatever can't be understood is as if nothing had been chosen */
export function readAppearance(storage) {
  try {
    const { theme, size } = JSON.parse(storage.getItem(KEY)) ?? {};
    return { theme: THEMES.includes(theme) ? theme : UNCHOSEN.theme, size: SIZES.includes(size) ? size : UNCHOSEN.size };
  } catch {
    return UNCHOSEN;
  }
}

/** Keeps a choice; false where the browser keeps nothing. */
export function keepAppearance(storage, appearance) {
  try {
    storage.setItem(KEY, JSON.stringify(appearance));
    return true;
  } catch {
    return false;
  }
}
