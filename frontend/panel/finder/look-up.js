// What became of a report, by its number.
import { tidyNumber } from '../../state/finder-drafts.js';
import { h, replace } from '../dom.js';

/** @param {{find: (number: string, lang: string) => Promise<object>}} listen */
export function createLookUp(root, listen) {
  const input = h('input', { type: 'text', id: 'look-up-number', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 40, 'aria-describedby': 'look-up-text' });
  const label = h('label', { for: 'look-up-number' });
  const heading = h('h2', { id: 'look-up-heading' });
  const lead = h('p.muted', { id: 'look-up-text' });
  const go = h('button.action', { type: 'submit' });
  const told = h('div.look-up-told', { role: 'status' });
  root.append(heading, lead, h('form.look-up', { onSubmit: submit, novalidate: true }, label, h('div.look-up-row', {}, input, go)), told);
  let words = null;

  function render(now) {
    if (words?.lang === now.lang) {
      return;
    }
    words = now;
    const { t } = words;
    heading.textContent = t('finder.lookUp');
    lead.textContent = t('finder.lookUpText');
    label.textContent = t('finder.lookUpNumber');
    go.textContent = t('finder.lookUpGo');
    replace(told);
  }

  function submit(event) {
    event.preventDefault();
    find();
  }

  async function find() {
    const { t, lang } = words;
    const number = tidyNumber(input.value);
    if (!number) {
      replace(told, h('p.finder-warn', {}, t('finder.lookUpEmpty')));
      input.focus();
      return;
    }
    replace(told, h('p', {}, t('finder.lookUpBusy')));
    try {
      replace(told, answer(await listen.find(number, lang), words));
    } catch (error) {
      replace(told, h('p.finder-warn', {}, reason(error, t)));
    }
  }

  /** Looks a number up that the page knows already. */
  function follow(number) {
    input.value = number;
    root.scrollIntoView({ block: 'center' });
    input.focus({ preventScroll: true });
    find();
  }

  return { render, follow };
}

function answer({ status, facilityName, receivedAt }, { t, lang }) {
  const key = `finder.status.${status}`;
  const said = t(key) === key ? status : t(key);
  return [h('p', {}, h('b', {}, facilityName ? t('finder.status', { name: facilityName, status: said }) : t('finder.statusNoName', { status: said }))), receivedAt && h('p.muted', {}, t('finder.receivedAt', { date: new Date(receivedAt).toLocaleDateString(lang) }))];
}

function reason(error, t) {
  if (error.status === 404 || error.status === 400) {
    return t('finder.lookUpMissing');
  }
  return t('finder.lookUpFailed', { reason: error.kind === 'offline' ? t('finder.offlineText') : error.message || t('finder.errorText') });
}
