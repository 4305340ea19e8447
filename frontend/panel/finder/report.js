// "这里不对": what is wrong with a facility, and the number that the report got.
import { ABOUTS, minutesToWait, TEXT_LENGTH } from '../../state/finder-drafts.js';
import { plainName } from '../../state/finder-words.js';
import { copyButton, createDialog } from '../dialog.js';
import { h, replace } from '../dom.js';

/**
 * @param {object} drafts of state/finder-drafts.js
 * @param {{send: (correction, lang) => Promise<{number: string}>, onLookUp: (number: string) => void}} listen
 */
export function createReport(drafts, listen) {
  const dialog = createDialog('report-heading');

  function open(facility, words) {
    dialog.fill(words.t('finder.wrongAt', { name: plainName(facility) }), words.t('finder.close'), form(facility, words));
    dialog.open();
  }

  function form(facility, words) {
    const { t } = words;
    const draft = drafts.read(facility.id);
    const left = h('span.muted', { id: 'report-left' });
    const text = h('textarea', { id: 'report-text', rows: 4, maxlength: TEXT_LENGTH, value: draft.text, 'aria-describedby': 'report-privacy report-left' });
    const told = h('div', { role: 'alert' });
    const submit = h('button.main', { type: 'submit' }, t('finder.reportSend'));
    const count = () => (left.textContent = t('finder.reportLeft', { count: TEXT_LENGTH - text.value.length }));
    text.addEventListener('input', () => {
      drafts.write(facility.id, { text: text.value });
      count();
    });
    count();
    const send = (event) => {
      event.preventDefault();
      hand(facility, words, { told, submit });
    };
    return h('form.report', { onSubmit: send, novalidate: true }, question(facility, words, draft), h('label', { for: 'report-text' }, t('finder.reportText')), text, h('p.muted', { id: 'report-privacy' }, t('finder.reportPrivacy')), left, told, submit);
  }

  function question(facility, { t }, draft) {
    const answer = (about) =>
      h('label.about', {}, h('input', { type: 'radio', name: 'about', value: about, checked: draft.about === about, onChange: () => drafts.write(facility.id, { about }) }), h('span', {}, t(`finder.about.${about}`)));
    return h('fieldset', {}, h('legend', {}, t('finder.reportAbout')), ABOUTS.map(answer));
  }

  async function hand(facility, words, { told, submit }) {
    const { t, lang } = words;
    const { about, text } = drafts.read(facility.id);
    if (!about) {
      replace(told, h('p.finder-warn', {}, t('finder.reportChoose')));
      dialog.body.querySelector('input[type=radio]').focus();
      return;
    }
    if (submit.getAttribute('aria-disabled') === 'true') {
      return;
    }
    submit.setAttribute('aria-disabled', 'true');
    submit.textContent = t('finder.reportSending');
    replace(told);
    try {
      const receipt = await listen.send({ facility: facility.id, about, ...(text.trim() && { text: text.trim() }) }, lang);
      drafts.drop(facility.id);
      thank(receipt, words);
    } catch (error) {
      replace(told, h('p.finder-warn', {}, failed(error, t)));
    } finally {
      submit.removeAttribute('aria-disabled');
      submit.textContent = t('finder.reportSend');
    }
  }

  function thank({ number }, words) {
    const { t } = words;
    const follow = () => {
      dialog.close();
      listen.onLookUp(number);
    };
    dialog.fill(
      t('finder.reportThanks'),
      t('finder.close'),
      h('p', {}, t('finder.reportNumber')),
      h('p.report-number', { role: 'status' }, number),
      h('p', {}, t('finder.reportNumberNote')),
      h('div.list-actions', {}, copyButton(number, words), h('button.action', { type: 'button', onClick: follow }, t('finder.lookUp'))),
    );
    dialog.heading.focus();
  }

  return { open };
}

function failed(error, t) {
  if (error.status === 429) {
    return t('finder.reportBusy', { minutes: minutesToWait(error.retrySeconds) });
  }
  return t('finder.reportFailed', { reason: error.kind === 'offline' ? t('finder.offlineText') : error.message || t('finder.errorText') });
}
