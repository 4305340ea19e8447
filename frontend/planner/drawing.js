// Draws the answers on the map, each part only when what it hangs on did change.
import { drawnGaps, pointsOf } from '../map/points.js';
import { attributions } from '../panel/statement.js';
import { current } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { gapOf } from '../state/ranking.js';

const SMALL = 600;

export function createDrawing(map, element) {
  const changed = createChanges();
  let numbered = [];

  function draw(state, all, { words, place, byCode, gaps, limitMinutes, hovered }) {
    // A place without anything in it lies nowhere.
    if (!place || (!place.bbox && !state.view)) {
      return;
    }
    placeMap(state, place);
    if (changed('words', [words.lang, place.dataVersion])) {
      map.setWords({ zoomIn: words.t('map.zoomIn'), zoomOut: words.t('map.zoomOut'), attributions: attributions(place, words) });
    }
    const shapes = drawShapes(state, all);
    map.areas.paint(byCode, { selected: state.area, hovered });
    const circles = drawPoints(state, all, gaps, limitMinutes);
    if (changed('names', [byCode, state.hidden, shapes, map.zoom(), circles])) {
      map.areas.write(byCode, { shown: !state.hidden.split(',').includes('names'), circles, figure: (row) => words.format.percent(row.share) });
    }
    drawRoute(state, all);
  }

  function drawShapes(state, all) {
    const shapes = current(all.shapes);
    if (shapes && changed('shapes', [shapes])) {
      map.areas.setShapes(shapes);
    }
    const outlines = state.by === 'community' ? current(all.outlines) : null;
    if (changed('outlines', [outlines])) {
      map.areas.setOutlines(outlines);
    }
    return shapes;
  }

  function drawRoute(state, all) {
    const receipt = state.dwelling ? current(all.receipt) : null;
    if (changed('receipt', [receipt])) {
      map.route.setReceipt(receipt);
    }
    const gap = gapOf(state, all);
    if (changed('gap', [gap])) {
      map.route.setGap(gap);
    }
  }

  function placeMap(state, place) {
    if (!changed('view', [JSON.stringify(state.view), place.dataVersion])) {
      return;
    }
    const first = !map.ready();
    if (state.view && !map.sameView(state.view)) {
      map.setView(state.view);
    } else if (first) {
      map.fitBox(place.bbox);
    }
    if (first) {
      map.setBase(place.dataVersion);
    }
  }

  /** Draws the points anew when any of what they depend on did change; the circles with numbers, which names keep clear of. */
  function drawPoints(state, all, gaps, limitMinutes) {
    const { hidden, gap, dwelling, view } = state;
    const dwellings = current(all.dwellings);
    if (changed('points', [dwellings, gaps, all.facilities.data, hidden, gap, dwelling, limitMinutes, view])) {
      const points = pointsOf({ dwellings, gaps, facilities: all.facilities.data, state, limitMinutes, ...sight() });
      map.points.setPoints(points);
      numbered = points.filter((point) => point.text);
    }
    return numbered;
  }

  /** What of the ground is in sight, and how large the map is. */
  function sight() {
    return { zoom: map.zoom(), bounds: map.bounds(), toPixels: map.toPixels, small: element.clientWidth < SMALL };
  }

  /** How many of the gaps are drawn where the map stands; null while it stands nowhere. */
  function gapsInSight(gaps, state) {
    return gaps && map.ready() ? drawnGaps(gaps, state, sight()).length : null;
  }

  return { draw, gapsInSight };
}
