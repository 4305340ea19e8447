// What is tried, and whom it gains and loses: in all, by area, by gap; each change with a button that takes it away.
import { shareOf } from '../state/statistics.js';
import { h, replace, write } from './dom.js';

const MOST_GAPS = 8;

/**
 * @param {HTMLElement} root
 * @param {{onUndo, onRedo, onClear, onCopy, onRetry, onRemove: (index) => void, onPick: (index) => void}} listen
 */
export function createWhatIfCard(root, listen) {
  const speaker = h('p.visually-hidden', { role: 'status', 'aria-live': 'polite' });
  const body = h('div');
  root.append(body, speaker);
  let announced = '';
  let last = [];

  /** @param view what is known, see `whatIfView` of the page */
  function render(view) {
    const { words, trial, shown, before, group } = view;
    const { steps, changes } = trial;
    root.setAttribute('aria-busy', String(trial.pending || trial.moving));
    root.hidden = changes.length === 0 && steps.past.length === 0 && steps.future.length === 0;
    const key = [words, trial.answer.data, trial.error, trial.pending, trial.moving, steps, shown, before, group, view.note, changes, view.suggestion];
    if (root.hidden || key.every((each, index) => each === last[index])) {
      return;
    }
    last = key;
    const open = [...body.querySelectorAll('details')].map((each) => each.open);
    replace(body, content(view));
    body.querySelectorAll('details').forEach((each, index) => (each.open = open[index] ?? false));
    announce(view);
  }

  function content(view) {
    const { words, trial } = view;
    const { t } = words;
    if (trial.changes.length === 0) {
      return [head(view), h('p.muted', {}, t('whatIf.none'))];
    }
    return [head(view), trouble(view), gain(view), view.suggestion && h('p.what-if-note', {}, view.suggestion), changeList(view), byArea(view), byGap(view)];
  }

  function head({ words: { t }, trial: { steps, changes }, note }) {
    const button = (name, on, disabled) => h('button.plain', { type: 'button', disabled, dataset: { keep: `what-if-${name}` }, onClick: on }, t(`whatIf.${name}`));
    return h(
      'header.what-if-head',
      {},
      h('h2', {}, t(changes.length > 0 ? 'whatIf.badge' : 'whatIf.heading')),
      h(
        'div',
        {},
        button('undo', listen.onUndo, steps.past.length === 0),
        button('redo', listen.onRedo, steps.future.length === 0),
        button('clear', listen.onClear, changes.length === 0),
        button('copy', listen.onCopy, changes.length === 0),
      ),
      h('p.muted', { role: 'status' }, note ? t(note) : ''),
    );
  }

  function trouble({ words: { t }, trial, errorText }) {
    if (trial.error) {
      return h('div.notice.what-if-trouble', {}, h('p', {}, t(trial.answer.data ? 'whatIf.failed' : 'whatIf.failedFirst')), h('p', {}, errorText), h('button.action', { type: 'button', dataset: { keep: 'what-if-retry' }, onClick: listen.onRetry }, t('whatIf.retry')));
    }
    return !trial.answer.data && h('p.muted', {}, t('whatIf.pending'));
  }

  function gain(view) {
    const { trial } = view;
    return trial.answer.data && h('div', { class: trial.pending && !trial.moving ? 'what-if-gain pending' : 'what-if-gain' }, h('p', {}, h('strong', {}, gainText(view))), shareText(view) && h('p', {}, shareText(view)));
  }

  function changeList({ words: { t, format }, trial, named }) {
    const item = ({ title, warning, restores }, index) =>
      h(
        'li',
        {},
        h('button.row-button', { type: 'button', dataset: { keep: `change-${index}` }, onClick: () => listen.onPick(index) }, h('span', {}, title, warning && h('small.warning', {}, warning))),
        h('button.plain', { type: 'button', 'aria-label': t(restores ? 'whatIf.restoreOf' : 'whatIf.removeOf', { name: title }), dataset: { keep: `remove-${index}` }, onClick: () => listen.onRemove(index) }, t(restores ? 'whatIf.restore' : 'whatIf.remove')),
      );
    return h('section', {}, h('h3', {}, t('whatIf.changes', { count: format.count(trial.changes.length) })), h('ol.what-if-changes', {}, named.map(item)));
  }

  /** Once a pin has come to rest, and only when it says something else than before. */
  function announce(view) {
    const { trial, words } = view;
    if (trial.moving || trial.pending || !trial.answer.data) {
      return;
    }
    const text = words.t('whatIf.announce', { gain: gainText(view), share: shareText(view) ?? '' });
    if (text !== announced) {
      announced = text;
      write(speaker, text);
    }
  }

  return { render };
}

const unitOf = (group, t) => t(group === 'dwellings' ? 'unit.dwellings' : 'unit.people');

/** Who is gained and lost in the whole place. */
export function gainText({ words: { t, format }, trial, group }) {
  const { district } = trial.answer.data;
  const [gained, lost] = [district[`${group}Gained`], district[`${group}Lost`]];
  if (gained === null || gained === undefined) {
    return t('whatIf.gainWithheld');
  }
  const values = { gained: format.count(gained), lost: format.count(lost), unit: unitOf(group, t), group: t(`group.${group}`) };
  return t(gained === 0 && lost === 0 ? 'whatIf.gainNone' : 'whatIf.gain', values);
}

function shareText({ words: { t, format }, shown, before, group }) {
  const [now, then] = [shareOf(before?.district[group]), shareOf(shown?.district[group])];
  return now === null || then === null ? null : t('whatIf.share', { before: format.percent(now), after: format.percent(then), difference: format.points((then - now) * 100) });
}

function byArea({ words, trial, group, by, byCode }) {
  const { t, format } = words;
  const gains = (trial.answer.data?.gains ?? [])
    .filter((each) => each.dwellingsGained > 0 || each.dwellingsLost > 0)
    .sort((left, right) => right[`${group}Gained`] - right[`${group}Lost`] - (left[`${group}Gained`] - left[`${group}Lost`]));
  const row = (each) => {
    const area = byCode.get(each.code);
    const shares = area?.before ? `${format.percent(area.before.share)} → ${format.percent(area.share)}` : format.missing;
    return h('tr', {}, h('th', { scope: 'row' }, area?.name ?? each.code), h('td', {}, format.count(each[`${group}Gained`])), h('td', {}, format.count(each[`${group}Lost`])), h('td', {}, shares));
  };
  const heads = ['whatIf.area', 'whatIf.gained', 'whatIf.lost', 'whatIf.beforeAfter'].map((key) => h('th', { scope: 'col' }, t(key)));
  const table = h('table.figures', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, gains.map(row)));
  return trial.answer.data && h('details', {}, h('summary', { dataset: { keep: 'what-if-areas' } }, t(by === 'community' ? 'whatIf.byCommunity' : 'whatIf.byStreet')), gains.length > 0 ? table : h('p.muted', {}, t('whatIf.noArea')));
}

function byGap({ words, trial, group }) {
  const { t, format } = words;
  const { gained = [], lost = [] } = trial.answer.data?.gapChanges ?? {};
  const people = (each) => {
    const count = each.people[group];
    return count === null || count === undefined ? t('whatIf.fewer', { count: each.people.fewerThan ?? 10 }) : t('whatIf.people', { count: format.count(count), unit: unitOf(group, t) });
  };
  const line = (each, whole, part) => h('li', {}, t(each.dwellingsInBoth === 0 ? whole : part, { name: each.communityName, people: people(each), left: format.count(each.dwellingsInBoth) }));
  const lines = [...gained.map((each) => line(each, 'whatIf.gapClosed', 'whatIf.gapShrunk')), ...lost.map((each) => line(each, 'whatIf.gapNew', 'whatIf.gapGrown'))];
  const more = lines.length - MOST_GAPS;
  return (
    lines.length > 0 && h('details', {}, h('summary', { dataset: { keep: 'what-if-gaps' } }, t('whatIf.byGap')), h('ul.what-if-gaps', {}, lines.slice(0, MOST_GAPS)), more > 0 && h('p.muted', {}, t('whatIf.gapMore', { count: format.count(more) })))
  );
}
