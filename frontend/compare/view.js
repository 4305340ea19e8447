// The stage of the comparison: map, handle, titles and legend, drawn anew only where something changed.
import { createCompareMap } from '../map/compare-map.js';
import { pointsOf } from '../map/points.js';
import { facilityCard } from '../panel/area-detail.js';
import { createHandle } from '../panel/compare/handle.js';
import { createCompareLegend } from '../panel/compare/legend.js';
import { createCompareTitles } from '../panel/compare/titles.js';
import { signed } from '../panel/compare/words.js';
import { attributions } from '../panel/statement.js';
import { current, standing } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { SIDES } from '../state/compare.js';
import { createCompareShading } from '../state/compare-shading.js';

const byId = (id) => document.getElementById(id);

/** @param {{onPick: (code: string) => void, onHover: (code: string|null) => void}} listen */
export function createComparisonMap(store, listen) {
  let words = null;
  let place = null;
  const changed = createChanges();
  const shading = createCompareShading();
  const dots = { left: [], right: [] };
  let points = null;
  const map = createCompareMap(byId('map'), {
    onArea: listen.onPick,
    onHover: listen.onHover,
    onFacility: showFacility,
    onMove: (view) => store.update({ view }, 'replace'),
  });
  const handle = createHandle(byId('swipe'), byId('handle'), { onMove: (percent) => map.setSplit(percent), onRest: (split) => store.update({ split }, 'replace') });
  const titles = createCompareTitles(byId('titles'), byId('choices'), { onMode: (mode) => store.update({ mode }), onMeasure: (measure) => store.update({ measure }) });
  const legend = createCompareLegend(byId('legend'), { onReset: fit });
  ['legend', 'detail'].forEach((id) => map.keepFrom(byId(id)));

  byId('points-open').addEventListener('click', async () => {
    const { createComparePoints } = await import('./points.js');
    points ??= createComparePoints({ map, view: () => ({ words, dots }), onFacility: showFacility }, byId('points'));
    points.toggle();
  });

  function showFacility(facility) {
    map.popup(facility.lat, facility.lon, facilityCard(facility, words));
  }

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
    handle.render(state.split, (percent) => words.t('compare.handleText', { percent }));
    const whole = state.mode === 'difference';
    byId('swipe').classList.toggle('is-whole', whole);
    byId('handle').hidden = whole;
    // A place without anything in it lies nowhere.
    if (place && (place.bbox || state.view)) {
      map.setWhole(whole);
      const { breaks } = renderMap(state, view);
      legend.render(state, { words, group: view.group, breaks });
      points?.render();
    }
  }

  function renderMap(state, view) {
    placeMap(state);
    if (changed('split', [state.split])) {
      map.setSplit(state.split);
    }
    if (changed('words', [words.lang, place.dataVersion])) {
      const { t } = words;
      map.setWords({ close: t('detail.close'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), north: t('map.north'), northLong: t('map.northLong'), attributions: attributions(place, words) });
    }
    const shapes = current(view.all.shapes);
    if (shapes && changed('shapes', [shapes])) {
      map.areas.setShapes(shapes);
    }
    const outlines = state.by === 'community' ? current(view.all.outlines) : null;
    if (changed('outlines', [outlines])) {
      map.areas.setOutlines(outlines);
    }
    const shaded = shading(state, view, view.answers, labels());
    const paints = changed('paint', [shaded, shapes]);
    if (paints) {
      SIDES.filter((side) => shaded[side]).forEach((side) => map.areas.paint(side, shaded[side]));
    }
    map.areas.mark({ selected: state.area, hovered: view.hovered });
    if (changed('points', [view.answers.left.facilities.data, view.answers.right.facilities.data, state.left.planned, state.right.planned, state.view])) {
      for (const side of SIDES) {
        dots[side] = facilitiesOf(state, side, standing(view.answers[side].facilities));
        map.points[side].setPoints(dots[side]);
      }
    }
    const moved = changed('names', [state.view, state.split, document.documentElement.dataset.size]);
    if (paints || moved) {
      write(shaded);
    }
    return shaded;
  }

  function labels() {
    const { format } = words;
    return {
      people: (row) => (row.share === null ? format.missing : format.count(row.counts.uncovered)),
      counted: (row) => signed(row.people, format.count, format.missing),
      points: (row) => signed(row.points, format.minutes, format.missing),
    };
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

  function write(shaded) {
    const { format } = words;
    map.keepNamesClear(SIDES.flatMap((side) => map.write(side, shaded[side], { dots: dots[side], format })));
  }

  /** Planned ones stand only on the side that counts them. */
  function facilitiesOf(state, side, facilities) {
    const counted = (facilities ?? []).filter((each) => each.status !== 'PLANNED' || state[side].planned);
    return pointsOf({ dwellings: null, gaps: null, facilities: counted, state: { hidden: '' }, grain: 'areas', zoom: map.zoom(), bounds: map.bounds(), small: byId('map').clientWidth < 600 });
  }

  /** Theme or text size changed: canvases are drawn anew, and the rooms around the map may have other sizes. */
  function redraw() {
    map.recolour();
    map.resized();
  }

  function show(code) {
    const bounds = map.areas.boundsOf(code);
    if (bounds) {
      map.fitBounds(bounds);
    }
  }

  return { render, redraw, show, resized: () => map.resized() };
}
