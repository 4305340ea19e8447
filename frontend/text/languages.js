// The languages of the page. zh-CN comes first.
import en from './en.js';
import { createFormat, createText } from './format.js';
import zh from './zh-CN.js';

const TEXTS = { 'zh-CN': zh, en };

/** Everything a panel needs to write in one language: `t(key, values)` and number formats. */
export function speak(lang) {
  return { lang, t: createText(TEXTS[lang]), format: createFormat(lang) };
}
