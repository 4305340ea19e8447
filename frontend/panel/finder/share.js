// The link that reproduces what is shown: to copy, to send, to scan.
import { address } from '../../api/client.js';
import { shareQuery } from '../../state/finder-url.js';
import { copyButton, createDialog } from '../dialog.js';
import { h } from '../dom.js';

const QR_SIZE = 220;

export function createShare() {
  const dialog = createDialog('share-heading');

  function open({ words, state }) {
    const { t } = words;
    const query = shareQuery(state);
    const path = query ? `/?${query}` : '/';
    const link = new URL(path, location.href).href;
    const field = h('input', { type: 'text', id: 'share-link', readonly: true, value: link, onFocus: (event) => event.target.select() });
    dialog.fill(
      t('finder.shareTitle'),
      t('finder.close'),
      h('p', {}, t('finder.shareText')),
      state.place?.source === 'device' && h('p.finder-warn', { role: 'note' }, t('finder.sharePosition')),
      h('label', { for: 'share-link' }, t('finder.shareLink')),
      field,
      h('div.list-actions', {}, copyButton(link, words), 'share' in navigator && h('button.action', { type: 'button', onClick: () => send(link, t) }, t('finder.send'))),
      code(path, t),
    );
    dialog.open();
  }

  return { open };
}

/** Somebody who changes their mind in the phone's own window is no error. */
function send(url, t) {
  navigator.share({ title: t('finder.pageTitle'), url }).catch(() => {});
}

function code(path, t) {
  const image = h('img', { src: address('/api/v1/qr', { path }), alt: t('finder.qr'), width: QR_SIZE, height: QR_SIZE });
  const figure = h('figure.qr', {}, image, h('figcaption', {}, t('finder.qr')));
  image.addEventListener('error', () => figure.replaceChildren(h('p', {}, t('finder.qrFailed'))));
  return figure;
}
