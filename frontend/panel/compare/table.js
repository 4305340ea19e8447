// Both sides of every area and what differs, linked with the map.
import { COMPARE_SORT_KEYS } from '../../state/compare.js';
import { pointStep, stepName } from '../../state/difference.js';
import { signed } from './words.js';
import { h, write } from '../dom.js';

const PAGE = 200;

/**
 * @param {HTMLElement} root
 * @param {{onSort: (sort: string) => void, onPick: (code: string) => void, onHover: (code: string|null) => void}} listen
 */
export function createCompareTable(root, listen) {
  const caption = h('caption.visually-hidden');
  const head = h('tr');
  const body = h('tbody');
  const empty = h('p.empty');
  const more = h('button.plain', { type: 'button', onClick: () => (most += PAGE) && last() });
  const table = h('table.areas.compared', { id: 'compared' }, caption, h('thead', {}, head), body);
  const rowsByCode = new Map();
  let most = PAGE;
  let list = null;
  let last = null;
  let headed = '';
  root.append(table, empty, more);

  function render(state, { words, rows, places, unit, hovered, pending }) {
    const { t, format } = words;
    const by = t(`compare.unit.${state.by}`);
    write(caption, t('compare.caption', { unit: by }));
    renderHead(state, unit, words);
    table.hidden = rows.length === 0;
    table.classList.toggle('pending', pending);
    empty.hidden = rows.length > 0 || pending;
    write(empty, t('table.empty', { unit: by }));
    if (rows !== list) {
      list = rows;
      most = PAGE;
    }
    last = () => render(state, { words, rows, places, unit, hovered, pending });
    more.hidden = rows.length <= most;
    write(more, t('table.more', { count: format.count(Math.min(PAGE, rows.length - most)), total: format.count(rows.length), unit: by }));
    renderBody(rows.filter((row, index) => index < most || row.code === state.area));
    for (const row of rows) {
      const element = rowsByCode.get(row.code);
      if (element?.isConnected) {
        fill(element, row, places.get(row.code), words, { selected: row.code === state.area, hovered: row.code === hovered });
      }
    }
  }

  function renderHead(state, unit, { t, lang }) {
    const key = `${lang} ${state.sort} ${unit}`;
    if (key === headed) {
      return;
    }
    headed = key;
    const keep = head.contains(document.activeElement) ? document.activeElement.dataset.sort : null;
    head.replaceChildren(...COMPARE_SORT_KEYS.map((column) => headCell(column, state.sort, unit, t)));
    if (keep) {
      head.querySelector(`[data-sort="${keep}"]`).focus();
    }
  }

  function headCell(column, sort, unit, t) {
    const chosen = sort.replace('-', '') === column;
    const down = sort.startsWith('-');
    const order = chosen ? (down ? 'descending' : 'ascending') : 'none';
    const next = chosen ? (down ? column : `-${column}`) : column === 'name' ? column : `-${column}`;
    const long = column === 'name' ? null : t(`compare.column.${column}Long`);
    const arrow = h('span.arrow', { 'aria-hidden': 'true' }, chosen ? (down ? '↓' : '↑') : '');
    return h('th', { scope: 'col', class: `column-${column}`, 'aria-sort': order }, h('button', { type: 'button', dataset: { sort: column }, title: long, onClick: () => listen.onSort(next) }, t(`compare.column.${column}`, { unit }), arrow));
  }

  function renderBody(wantedRows) {
    const focused = body.contains(document.activeElement) ? document.activeElement : null;
    const wanted = wantedRows.map((row) => rowsByCode.get(row.code) ?? register(row.code));
    if (wanted.length !== body.children.length || wanted.some((element, index) => body.children[index] !== element)) {
      body.replaceChildren(...wanted);
      if (focused?.isConnected) {
        focused.focus({ preventScroll: true });
      }
    }
  }

  function register(code) {
    const name = h('button.row-button', { type: 'button', dataset: { keep: `row-${code}` }, onClick: (event) => event.stopPropagation() || listen.onPick(code), onFocus: () => listen.onHover(code), onBlur: () => listen.onHover(null) }, h('span.row-name'), h('small'));
    const figure = (column) => h('td', { class: `column-${column}` }, h('b'), h('small'));
    const row = h(
      'tr',
      { dataset: { code }, onClick: () => listen.onPick(code), onMouseenter: () => listen.onHover(code), onMouseleave: () => listen.onHover(null) },
      h('th', { scope: 'row', class: 'column-name' }, name),
      figure('left'),
      figure('right'),
      h('td', { class: 'column-points' }, h('i.swatch', { 'aria-hidden': 'true' }), h('b')),
      h('td', { class: 'column-people' }),
    );
    rowsByCode.set(code, row);
    return row;
  }

  function scrollTo(code) {
    rowsByCode.get(code)?.scrollIntoView({ block: 'nearest' });
  }

  return { render, scrollTo };
}

function fill(element, row, place, words, { selected, hovered }) {
  const { t, format } = words;
  const [name, left, right, points, people] = element.children;
  const [text, places] = name.firstChild.children;
  write(text, row.name);
  write(places, !place ? '' : t(place.from === place.to ? 'compare.place' : 'compare.placeMoved', place));
  name.firstChild.setAttribute('aria-pressed', String(selected));
  fillSide(left, row.left, words);
  fillSide(right, row.right, words);
  const [step, difference] = points.children;
  step.dataset.class = stepName(pointStep(row.points));
  write(difference, signed(row.points, format.minutes, t('table.noData')));
  write(people, signed(row.people, format.count, format.missing));
  element.classList.toggle('selected', selected);
  element.classList.toggle('hovered', hovered);
}

function fillSide(cell, row, { t, format }) {
  const known = row?.counts && row.share !== null;
  write(cell.children[0], known ? format.percent(row.share) : t('table.noData'));
  write(cell.children[1], known ? `${format.count(row.counts.covered)} / ${format.count(row.counts.covered + row.counts.uncovered)}` : '');
}
