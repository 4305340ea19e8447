// The table and the gaps as files to keep. Fetched before they are saved, so that a failure can be said in words.
import { file, fileAddress } from '../api/questions.js';
import { h, replace, write } from './dom.js';
import { errorWords } from './notice.js';

const LISTS = ['coverage', 'gaps'];
const FORMATS = ['xlsx', 'csv'];

export function createDownloads(root) {
  const message = h('p.download-message', { role: 'status' });
  const buttons = h('div.download-buttons');
  let running = null;
  let words = null;
  let built = '';
  root.append(buttons, message);

  function render(state, { words: now }) {
    words = now;
    const key = JSON.stringify([state.lang, ...LISTS.map((list) => fileAddress(list, state, ''))]);
    if (key !== built) {
      built = key;
      write(message, '');
      replace(buttons, LISTS.map((list) => group(list, state)));
    }
  }

  function group(list, state) {
    const { t } = words;
    const link = (format) => h('a.download', { href: fileAddress(list, state, format), download: '', 'aria-label': t('downloads.as', { list: t(`downloads.${list}`), format: format.toUpperCase() }), dataset: { keep: `${list}-${format}`, list, format }, onClick: save }, format.toUpperCase());
    return h('span.download-group', {}, h('span', {}, t(`downloads.${list}`)), FORMATS.map(link));
  }

  async function save(event) {
    event.preventDefault();
    running?.abort();
    const control = new AbortController();
    running = control;
    const { href } = event.currentTarget;
    const { lang } = words;
    say(words.t('downloads.running'), () => control.abort());
    try {
      const { name, blob } = await file(href, lang, control.signal);
      keep(name, blob);
      say(words.t('downloads.done', { name, size: words.format.count(Math.max(1, Math.round(blob.size / 1024))) }));
    } catch (error) {
      if (running === control) {
        say(error.name === 'AbortError' ? words.t('downloads.cancelled') : failure(error));
      }
    }
  }

  function failure(error) {
    const { title, text } = errorWords(error, words);
    return words.t('downloads.failed', { why: `${title} · ${text}` });
  }

  function say(text, cancel) {
    replace(message, text, cancel && h('button.plain', { type: 'button', onClick: cancel }, words.t('downloads.cancel')));
  }

  return { render };
}

function keep(name, blob) {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
