// What surrounds the comparison: title, language, the buttons above the two sides.
import { h, replace, write } from '../dom.js';

const byId = (id) => document.getElementById(id);

/** @param {{onLanguage: Function, onPreset: (preset) => void, onSwap: Function, onCopy: Function}} listen */
export function createCompareFrame(listen) {
  let built = '';
  byId('language').addEventListener('click', () => listen.onLanguage());

  function render(state, { words, place, ready, plannerAddress }) {
    const { t, lang } = words;
    document.documentElement.lang = lang;
    write(document.querySelector('title'), place ? `${t('compare.title')} · ${place.name}` : t('compare.title'));
    write(byId('place-name'), place?.name ?? '');
    for (const element of document.querySelectorAll('[data-text]')) {
      write(element, t(element.dataset.text));
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', t(element.dataset.label));
    }
    byId('language').lang = lang === 'en' ? 'zh-CN' : 'en';
    byId('to-planner').href = plannerAddress;
    renderPresets(ready, t, lang);
  }

  /** @param {{preset: object, chosen: boolean}[]} ready */
  function renderPresets(ready, t, lang) {
    const key = JSON.stringify([lang, ready]);
    if (key === built) {
      return;
    }
    built = key;
    const item = ({ preset, chosen }) => h('button.choice', { type: 'button', 'aria-pressed': String(chosen), disabled: !preset.allowed, title: preset.allowed ? null : t('compare.notAllowed'), dataset: { keep: `preset-${preset.name}`, preset: preset.name }, onClick: () => listen.onPreset(preset) }, t(`compare.preset.${preset.name}`));
    replace(
      byId('presets'),
      h('div.presets', { role: 'group', 'aria-label': t('compare.presets') }, ready.map(item)),
      h('div.preset-tools', {}, h('button.plain', { type: 'button', id: 'swap', dataset: { keep: 'swap' }, onClick: listen.onSwap }, t('compare.swap')), h('button.plain', { type: 'button', id: 'copy', dataset: { keep: 'copy' }, onClick: listen.onCopy }, t('compare.copy'))),
    );
  }

  return { render };
}
