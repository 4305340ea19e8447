// Which of the browser's voices reads a language.

/** Tags by which voices of a language are known, the fitting first; eSpeak calls Mandarin by its own code. */
const TAGS = { zh: ['zh-cn', 'cmn', 'zh'], en: ['en'] };

/**
 * @param {{lang: string}[]} voices
 * @param {string} lang of the page, such as `zh-CN`
 * @returns the voice that fits best, the first of several; null where there is none
 */
export function voiceFor(voices, lang) {
  const wanted = TAGS[lang.slice(0, 2).toLowerCase()] ?? [];
  for (const tag of wanted) {
    const found = voices.find((each) => {
      // Android writes zh_CN.
      const own = each.lang.toLowerCase().replace('_', '-');
      return own === tag || own.startsWith(`${tag}-`);
    });
    if (found) {
      return found;
    }
  }
  return null;
}
