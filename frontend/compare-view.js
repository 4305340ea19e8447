// The stage of the comparison: map, handle, titles and legend, drawn anew only where something changed.
import { createCompareMap } from './map/compare-map.js';
import { pointsOf } from './map/points.js';
import { facilityCard } from './panel/area-detail.js';
import { createHandle } from './panel/compare-handle.js';
import { createCompareLegend } from './panel/compare-legend.js';
import { createCompareTitles } from './panel/compare-titles.js';
import { signed } from './panel/compare-words.js';
import { attributions } from './panel/statement.js';
import { current } from './state/answers.js';
import { createChanges } from './state/changes.js';
import { SIDES } from './state/compare.js';
import { peopleClass, peopleStep, pointStep } from './state/difference.js';
import { classOf } from './state/statistics.js';

const byId = (id) => document.getElementById(id);

/** @param {{onPick: (code: string) => void, onHover: (code: string|null) => void}} listen */
export function createComparisonMap(store, listen) {
  let words = null;
  let place = null;
  const changed = createChanges();
  const map = createCompareMap(byId('map'), {
    onArea: listen.onPick,
    onHover: listen.onHover,
    onFacility: (facility) => map.popup(facility.lat, facility.lon, facilityCard(facility, words)),
    onMove: (view) => store.update({ view }, 'replace'),
  });
  const handle = createHandle(byId('swipe'), byId('handle'), { onMove: (percent) => map.setSplit(percent), onRest: (split) => store.update({ split }, 'replace') });
  const titles = createCompareTitles(byId('titles'), byId('choices'), { onMode: (mode) => store.update({ mode }), onPaint: (paint) => store.update({ paint }) });
  const legend = createCompareLegend(byId('legend'), { onReset: fit });
  ['legend', 'detail'].forEach((id) => map.keepFrom(byId(id)));

  function fit() {
    if (place?.bbox) {
      map.fitBox(place.bbox);
    }
  }

  function render(state, view) {
    ({ words, place } = view);
    const { format } = words;
    const shares = Object.fromEntries(SIDES.map((side) => [side, view[side].district ? format.percent(view[side].district.share) : format.missing]));
    titles.render(state, { words, names: view.names, shares });
    legend.render(state, { words, group: view.group });
    handle.render(state.split, (percent) => words.t('compare.handleText', { percent }));
    const whole = state.mode === 'difference';
    byId('swipe').classList.toggle('is-whole', whole);
    byId('handle').hidden = whole;
    // A place without anything in it lies nowhere.
    if (place && (place.bbox || state.view)) {
      map.setWhole(whole);
      renderMap(state, view);
    }
  }

  function renderMap(state, view) {
    placeMap(state);
    map.setSplit(state.split);
    if (changed('words', [words.lang, place.dataVersion])) {
      map.setWords({ zoomIn: words.t('map.zoomIn'), zoomOut: words.t('map.zoomOut'), attributions: attributions(place, words) });
    }
    const shapes = current(view.all.shapes);
    if (shapes && changed('shapes', [shapes])) {
      map.areas.setShapes(shapes);
    }
    const outlines = state.by === 'community' ? current(view.all.outlines) : null;
    if (changed('outlines', [outlines])) {
      map.areas.setOutlines(outlines);
    }
    const paints = changed('paint', [view.rows, shapes, state.mode, state.paint]);
    if (paints) {
      paint(state, view);
    }
    map.areas.mark({ selected: state.area, hovered: view.hovered });
    if (changed('points', [view.facilities.left, view.facilities.right, state.left.planned, state.right.planned, state.view])) {
      SIDES.forEach((side) => map.points[side].setPoints(facilitiesOf(state, side, view.facilities[side])));
    }
    if (paints || changed('names', [state.view, state.split, words.lang])) {
      write(state, view);
    }
  }

  function placeMap(state) {
    if (!changed('view', [JSON.stringify(state.view) + place.dataVersion])) {
      return;
    }
    const first = !map.ready();
    if (state.view && !map.sameView(state.view)) {
      map.setView(state.view);
    } else if (first) {
      fit();
    }
    if (first) {
      map.setBase(place.dataVersion);
    }
  }

  function paint(state, { left, right, rows }) {
    if (state.mode === 'difference') {
      const byCode = new Map(rows.map((row) => [row.code, row]));
      const step = state.paint === 'people' ? (row) => peopleStep(row.people, state.by) : (row) => pointStep(row.points);
      map.areas.paint('left', 'step', (code) => shade(byCode.get(code), (row) => String(step(row) ?? 'none')));
      return;
    }
    for (const [side, { rows: own }] of Object.entries({ left, right })) {
      const byCode = new Map(own.map((row) => [row.code, row]));
      if (state.paint === 'people') {
        map.areas.paint(side, 'people', (code) => shade(byCode.get(code), (row) => String(peopleClass(row.share === null ? null : row.counts.uncovered, state.by))));
      } else {
        map.areas.paint(side, 'class', (code) => shade(byCode.get(code), (row) => String(classOf(row.share))));
      }
    }
  }

  function write(state, { left, right, rows }) {
    const { format } = words;
    const people = state.paint === 'people';
    if (state.mode === 'difference') {
      const figure = people ? (row) => signed(row.people, format.count, format.missing) : (row) => signed(row.points, format.minutes, format.missing);
      map.write('left', new Map(rows.map((row) => [row.code, row])), figure);
      map.write('right', null, figure);
      return;
    }
    const figure = people ? (row) => (row.share === null ? format.missing : format.count(row.counts.uncovered)) : (row) => format.percent(row.share);
    map.write('left', new Map(left.rows.map((row) => [row.code, row])), figure);
    map.write('right', new Map(right.rows.map((row) => [row.code, row])), figure);
  }

  /** Planned ones stand only on the side that counts them. */
  function facilitiesOf(state, side, facilities) {
    const counted = (facilities ?? []).filter((each) => each.status !== 'PLANNED' || state[side].planned);
    return pointsOf({ dwellings: null, gaps: null, facilities: counted, state: { hidden: '' }, zoom: map.zoom(), bounds: map.bounds(), small: byId('map').clientWidth < 600 });
  }

  /** Theme or text size changed: canvases are drawn anew, and the rooms around the map may have other sizes. */
  function redraw() {
    map.recolour();
    map.resized();
    changed('names', []);
  }

  function show(code) {
    const bounds = map.areas.boundsOf(code);
    if (bounds) {
      map.fitBounds(bounds);
    }
  }

  return { render, redraw, show, resized: () => map.resized() };
}

const shade = (row, of) => (row ? of(row) : 'outside');
