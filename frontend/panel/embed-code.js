// Hands out the lines of HTML that show the question of now on a page of somebody else.
import { embedQuery, snippet } from '../state/embed-url.js';
import EMBED_TEXTS from '../text/embed.js';
import { speak } from '../text/languages.js';
import { copyButton, createDialog } from './dialog.js';
import { h } from './dom.js';

export function createEmbedCode() {
  const dialog = createDialog('embed-heading');

  /** @param {{name: string, question: string}} told the place and the question, as the frame's title */
  function open(state, { name, question }) {
    const words = speak(state.lang, EMBED_TEXTS);
    const { t } = words;
    const address = new URL(`embed.html?${embedQuery(state)}`, location.href).href;
    const code = snippet(address, `${name} · ${question}`);
    dialog.fill(
      t('embed.heading'),
      t('embed.close'),
      h('p', {}, t('embed.text')),
      state.whatIf && h('p', { role: 'note' }, t('embed.whatIf')),
      h('label', { for: 'embed-code' }, t('embed.code')),
      h('textarea.embed-code', { id: 'embed-code', rows: 6, readonly: true, spellcheck: 'false', value: code, onFocus: (event) => event.target.select() }),
      h('p.embed-actions', {}, copyButton(code, words, 'embed'), h('a', { href: address, target: '_blank', rel: 'noopener' }, t('embed.preview'))),
    );
    dialog.open();
  }

  return { open };
}
