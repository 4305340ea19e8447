// The ranking: one row per street or community, linked with the map.
import { classOf } from '../state/statistics.js';
import { h, write } from './dom.js';

const PAGE = 200;
const COLUMNS = ['name', 'share', 'covered', 'uncovered', 'unknown', 'median', 'p90'];

/**
 * @param {HTMLElement} root
 * @param {{onSort: (sort: string) => void, onPick: (code: string) => void, onHover: (code: string|null) => void}} listen
 */
export function createAreaTable(root, listen) {
  const caption = h('caption.visually-hidden');
  const head = h('tr');
  const body = h('tbody');
  const empty = h('p.empty');
  const table = h('table.areas', { id: 'areas' }, caption, h('thead', {}, head), body);
  const rowsByCode = new Map();
  const more = h('button.plain', { type: 'button', onClick: () => (most += PAGE) && last() });
  let most = PAGE;
  let list = null;
  let last = null;
  const foot = h('p.list-lead');
  root.append(table, empty, more, foot);

  function render(state, { words, rows, outside, hovered, pending }) {
    const { t } = words;
    const unit = t(`by.${state.by}`);
    write(caption, t('table.caption', { unit }));
    renderHead(state, words);
    table.hidden = rows.length === 0;
    table.classList.toggle('pending', pending);
    empty.hidden = rows.length > 0 || pending;
    write(empty, t('table.empty', { unit }));
    if (rows !== list) {
      list = rows;
      most = PAGE;
    }
    last = () => render(state, { words, rows, outside, hovered, pending });
    renderOutside(outside, words);
    const left = rows.length - most;
    more.hidden = left <= 0;
    write(more, t('table.more', { count: words.format.count(Math.min(PAGE, left)), total: words.format.count(rows.length), unit }));
    renderBody(state, words, inSight(rows, state.area), hovered);
  }

  /** Homes that no area contains: told apart, since no total holds them. */
  function renderOutside(outside, { t, format }) {
    foot.hidden = !outside?.counts?.total;
    const { covered, uncovered, unknown } = outside?.counts ?? {};
    write(foot, foot.hidden ? '' : t('table.outside', { name: outside.name, covered: format.count(covered), uncovered: format.count(uncovered), unknown: format.count(unknown) }));
  }

  /** The first rows, and the selected one wherever it stands, each with its rank. */
  function inSight(rows, selected) {
    return rows.map((row, index) => ({ row, rank: index + 1 })).filter(({ row, rank }) => rank <= most || row.code === selected);
  }

  function renderHead(state, { t }) {
    const keep = head.contains(document.activeElement) ? document.activeElement.dataset.sort : null;
    head.replaceChildren(...COLUMNS.map((column) => headCell(column, state, t)));
    if (keep) {
      head.querySelector(`[data-sort="${keep}"]`).focus();
    }
  }

  function headCell(column, state, t) {
    const key = state.sort.replace('-', '');
    const down = state.sort.startsWith('-');
    const order = column === key ? (down ? 'descending' : 'ascending') : 'none';
    const next = column === key ? (down ? column : `-${column}`) : column === 'name' || column === 'share' ? column : `-${column}`;
    const long = column === 'median' || column === 'p90' ? t(`table.${column}Long`) : null;
    const arrow = h('span.arrow', { 'aria-hidden': 'true' }, order === 'none' ? '' : down ? '↓' : '↑');
    return h('th', { scope: 'col', class: `column-${column}`, 'aria-sort': order }, h('button', { type: 'button', dataset: { sort: column }, title: long, onClick: () => listen.onSort(next) }, t(`table.${column}`), arrow));
  }

  function renderBody(state, words, ranks, hovered) {
    const focused = body.contains(document.activeElement) ? document.activeElement : null;
    const wanted = ranks.map(({ row }) => rowsByCode.get(row.code) ?? register(row.code));
    if (wanted.length !== body.children.length || wanted.some((element, index) => body.children[index] !== element)) {
      body.replaceChildren(...wanted);
      if (focused?.isConnected) {
        focused.focus({ preventScroll: true });
      }
    }
    ranks.forEach(({ row, rank }, index) => fill(wanted[index], row, rank, words, { selected: row.code === state.area, hovered: row.code === hovered }));
  }

  function register(code) {
    const name = h('button.row-button', { type: 'button', onClick: (event) => event.stopPropagation() || listen.onPick(code), onFocus: () => listen.onHover(code), onBlur: () => listen.onHover(null) });
    const cells = COLUMNS.slice(1).map((column) => h('td', { class: `column-${column}` }));
    const row = h(
      'tr',
      { dataset: { code }, onClick: () => listen.onPick(code), onMouseenter: () => listen.onHover(code), onMouseleave: () => listen.onHover(null) },
      h('th', { scope: 'row', class: 'column-name' }, name),
      cells,
    );
    rowsByCode.set(code, row);
    return row;
  }

  function fill(element, row, rank, { t, format }, { selected, hovered }) {
    const [name, share, covered, uncovered, unknown, median, p90] = element.children;
    fillName(name.firstChild, row, rank, selected);
    fillShare(share, row, row.counts ? format.percent(row.share) : t('table.noData'));
    fillChange(share, row.before && points(row), row.before && t('table.before', { value: format.percent(row.before.share) }), format.points);
    for (const [cell, count] of [[covered, 'covered'], [uncovered, 'uncovered'], [unknown, 'unknown']]) {
      fillCount(cell, row, count, format);
    }
    write(median, format.minutes(row.median));
    write(p90, format.minutes(row.p90));
    element.classList.toggle('selected', selected);
    element.classList.toggle('hovered', hovered);
  }

  function scrollTo(code) {
    rowsByCode.get(code)?.scrollIntoView({ block: 'nearest' });
  }

  return { render, scrollTo };
}

function fillName(button, row, rank, selected) {
  if (button.dataset.shown !== `${rank} ${row.name}`) {
    button.dataset.shown = `${rank} ${row.name}`;
    button.replaceChildren(h('span.rank', { 'aria-hidden': 'true' }, String(rank)), h('span.row-name', {}, row.name));
  }
  button.setAttribute('aria-pressed', String(selected));
}

/** Percentage points between what is stored and what is supposed; null where either is not known. */
function points({ share, before }) {
  return share === null || before.share === null ? null : (share - before.share) * 100;
}

function fillCount(cell, { counts, before }, count, format) {
  if (!cell.firstChild) {
    cell.append(h('span'));
  }
  write(cell.firstChild, format.count(counts?.[count]));
  fillChange(cell, before && counts && before.counts ? counts[count] - before.counts[count] : null, null, format.difference);
}

/** A line beneath a figure that tells by how much it differs from what is stored; none where it does not. */
function fillChange(cell, difference, title, format) {
  const line = cell.querySelector('.change') ?? (difference ? cell.appendChild(h('small.change')) : null);
  if (line) {
    line.hidden = !difference;
    line.title = title ?? '';
    write(line, difference ? format(difference) : '');
  }
}

function fillShare(cell, row, text) {
  if (!cell.firstChild) {
    cell.append(h('span.share-bar', { 'aria-hidden': 'true' }, h('i')), h('span.share-text'));
  }
  const [bar, label] = cell.children;
  bar.firstChild.style.width = `${(row.share ?? 0) * 100}%`;
  cell.dataset.class = String(classOf(row.share));
  write(label, text);
}
