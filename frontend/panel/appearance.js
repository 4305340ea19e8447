// Theme and text size: 跟随系统, 浅色, 深色, and 长辈版 in three sizes.
import { keepAppearance, readAppearance, SIZES, THEMES } from '../state/appearance.js';
import { h, replace } from './dom.js';

const [STANDARD, ...LARGE] = SIZES;

/**
 * @param {HTMLElement} root
 * @param {{onChange?: Function, folded?: boolean}} options `onChange` is called when colours or sizes did change, also
 *   by the system or in another window; folded: all behind one button, where there is little room
 */
export function createAppearance(root, { onChange = () => {}, folded = false } = {}) {
  let last = null;
  root.classList.add('appearance');
  window.addEventListener('appearance', () => {
    if (last) {
      render(last);
    }
    onChange();
  });
  if (folded) {
    foldAway(root);
  }

  function choose(patch) {
    keepAppearance(localStorage, { ...readAppearance(localStorage), ...patch });
    window.dispatchEvent(new Event('appearance-kept'));
  }

  function render(words) {
    last = words;
    const { t } = words;
    const { theme, size } = readAppearance(localStorage);
    const large = LARGE.includes(size);
    const elder = h('button.elder', { type: 'button', 'aria-pressed': String(large), dataset: { keep: 'elder' }, onClick: () => choose({ size: large ? STANDARD : LARGE[0] }) }, t('appearance.elder'));
    const sizes = choice(t('appearance.size'), LARGE, size, (value) => t(`appearance.${value}`), (value) => choose({ size: value }));
    const themes = choice(t('appearance.theme'), THEMES, theme, (value) => t(`appearance.${value}`), (value) => choose({ theme: value }));
    const controls = [elder, large && sizes, themes];
    if (!folded) {
      replace(root, controls);
      return;
    }
    const open = root.querySelector('details')?.open ?? false;
    replace(root, h('details', { open }, h('summary', { dataset: { keep: 'appearance' } }, t('appearance.heading')), h('div.appearance-body', {}, controls)));
  }

  return { render };
}

/** A group of buttons of which one is pressed. */
function choice(label, values, chosen, nameOf, onPick) {
  const item = (value) => h('button.segment-button', { type: 'button', 'aria-pressed': String(value === chosen), dataset: { keep: `appearance-${value}` }, onClick: () => onPick(value) }, nameOf(value));
  return h('div.segments', { role: 'group', 'aria-label': label }, values.map(item));
}

/** A click elsewhere and Escape close what is unfolded, as with any menu. */
function foldAway(root) {
  const close = () => root.querySelector('details')?.removeAttribute('open');
  document.addEventListener('click', (event) => event.composedPath().includes(root) || close());
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      root.querySelector('summary').focus();
    }
  });
}
