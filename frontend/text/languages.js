// The languages of the pages. zh-CN comes first.
import en from './en.js';
import { createFormat, createText } from './format.js';
import zh from './zh-CN.js';

const SHARED = Object.freeze({ 'zh-CN': zh, en });

/**
 * Everything a panel needs to write in one language: `t(key, values)` and number formats.
 *
 * @param {'zh-CN'|'en'} lang
 * @param {...Object<string, Object<string, string>>} texts of one page, by language, beside those that all pages share
 */
export function speak(lang, ...texts) {
  const all = Object.assign({}, SHARED[lang], ...texts.map((each) => each[lang]));
  return { lang, t: createText(all), format: createFormat(lang) };
}
