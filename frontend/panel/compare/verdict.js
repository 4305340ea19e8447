// The difference in words, what to be careful about, and whether the ranking survives.
import { h, replace } from '../dom.js';

export function createVerdict(root, announcer) {
  let built = '';
  let announced = '';

  /** @param {{lead: string, cautions: string[], ranking: string|null, spoken: string|null}} view */
  function render({ words, lead, cautions, ranking, spoken }) {
    const { t, lang } = words;
    const key = JSON.stringify([lang, lead, cautions, ranking]);
    if (key !== built) {
      built = key;
      replace(
        root,
        h('h2.visually-hidden', {}, t('compare.difference')),
        h('p.verdict-lead', {}, lead),
        cautions.length > 0 && h('ul.cautions', {}, cautions.map((text) => h('li', {}, text))),
        ranking && h('section', { 'aria-label': t('compare.rankingTitle') }, h('h3', {}, t('compare.rankingTitle')), h('p.ranking', {}, ranking)),
      );
    }
    if (spoken && spoken !== announced) {
      announced = spoken;
      announcer.textContent = spoken;
    }
  }

  return { render };
}
