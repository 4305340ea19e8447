// A window over the page. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back.
import { h, replace } from './dom.js';

/** @param {string} id of its heading */
export function createDialog(id) {
  const heading = h('h2', { id, tabindex: '-1' });
  const body = h('div.dialog-body', {});
  const close = h('button.action.dialog-close', { type: 'button', onClick: () => dialog.close() });
  const dialog = h('dialog.finder-dialog', { 'aria-labelledby': id }, h('div.dialog-head', {}, heading, close), body);
  document.body.append(dialog);
  // A touch beside the window closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());

  function fill(title, closeText, ...children) {
    heading.textContent = title;
    close.textContent = closeText;
    replace(body, ...children);
  }

  function open() {
    if (!dialog.open) {
      dialog.showModal();
      heading.focus();
    }
  }

  return { fill, open, body, heading, close: () => dialog.close(), isOpen: () => dialog.open };
}

/** A text that can be copied, with a button that says whether it worked, in the words of a page. */
export function copyButton(text, { t }, page = 'finder') {
  const told = h('span.copied', { role: 'status' });
  const copy = () =>
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => (told.textContent = t(`${page}.copied`)),
      () => (told.textContent = t(`${page}.copyFailed`)),
    );
  return [h('button.action', { type: 'button', onClick: copy }, t(`${page}.copy`)), told];
}
