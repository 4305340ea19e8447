// Draws the answers on the map, each part only when what it hangs on did change.
import { drawnGaps, pointsOf } from '../map/points.js';
import { attributions } from '../panel/statement.js';
import { current } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { grainOf } from '../state/grain.js';
import { gapOf } from '../state/ranking.js';
import { createShading } from '../state/shading.js';

const SMALL = 600;

export function createDrawing(map, element) {
  const changed = createChanges();
  const shading = createShading();
  let dots = { circles: [], others: [] };
  let hexagons = null;

  /** @returns {{grain: string, breaks: number[], hexagons: object|null}} what the legend has to explain; null where there is nothing to draw */
  function draw(state, all, view) {
    const { words, place, gaps, limitMinutes } = view;
    // A place without anything in it lies nowhere.
    if (!place || (!place.bbox && !state.view)) {
      return null;
    }
    placeMap(state, place);
    if (changed('words', [words.lang, place.dataVersion])) {
      map.setWords({ zoomIn: words.t('map.zoomIn'), zoomOut: words.t('map.zoomOut'), north: words.t('map.north'), northLong: words.t('map.northLong'), attributions: attributions(place, words) });
    }
    const shapes = drawShapes(state, all);
    const areas = shading.shadeAreas(state, all, view);
    map.areas.paint(areas.rows, { selected: state.area, hovered: view.hovered });
    const grain = drawHexagons(state, all, view);
    drawPoints(state, all, gaps, limitMinutes);
    drawNames(state, areas.rows, shapes, view);
    drawRoute(state, all);
    return { grain, hexagons, breaks: (hexagons ?? areas).breaks };
  }

  /** @returns {string} the grain that is drawn: areas as long as the homes of the hexagons aren't there */
  function drawHexagons(state, all, view) {
    const wanted = grainOf(state);
    hexagons = wanted === 'hexagons' ? shading.shadeHexagons(state, all, view) : null;
    const grain = wanted === 'hexagons' && !hexagons ? 'areas' : wanted;
    map.setGrain(grain);
    if (changed('hexagons', [hexagons])) {
      map.hexagons.setCells(hexagons?.grid ?? null, hexagons?.cells ?? null);
    }
    return grain;
  }

  /** Names of areas keep clear of circles, and the roads' names of both. */
  function drawNames(state, rows, shapes, { words, moving }) {
    const { circles, others } = dots;
    if (changed('names', [rows, state.hidden, shapes, map.zoom(), dots, words.lang, document.documentElement.dataset.size, moving])) {
      const boxes = map.areas.write(rows, { shown: !state.hidden.split(',').includes('names'), circles, dots: others, format: words.format });
      // The roads' names stay where they are while a pin moves: laying them out anew is for when it rests.
      if (moving) {
        return;
      }
      map.keepNamesClear([...boxes, ...[...circles, ...others].map((each) => ({ ...map.toPixels(each.lat, each.lon), width: each.size, height: each.size }))]);
    }
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

  /** Draws the points anew when any of what they depend on did change. */
  function drawPoints(state, all, gaps, limitMinutes) {
    const { hidden, gap, dwelling, view } = state;
    const dwellings = current(all.dwellings);
    if (changed('points', [dwellings, gaps, all.facilities.data, hidden, gap, dwelling, limitMinutes, view])) {
      const points = pointsOf({ dwellings, gaps, facilities: all.facilities.data, state, limitMinutes, ...sight() });
      map.points.setPoints(points);
      const others = points.filter((point) => !point.text && point.item.kind !== 'dwelling');
      dots = { circles: points.filter((point) => point.text), others };
    }
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
