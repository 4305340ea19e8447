// Draws the answers on the map, each part only when what it hangs on did change.
import { drawnGaps, pointsOf } from '../map/points.js';
import { attributions } from '../panel/statement.js';
import { current, standing } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { grainOf } from '../state/grain.js';
import { gapOf } from '../state/ranking.js';
import { createShading } from '../state/shading.js';

const SMALL = 600;
const ROOMY = 800;
const MOST_HOMES = 10_000;

/** @param {HTMLElement} element that the map is in; @param {HTMLElement} legend that lies over it */
export function createDrawing(map, element, legend) {
  const changed = createChanges();
  const shading = createShading();
  let dots = { circles: [], others: [] };
  let points = [];
  let hexagons = null;

  /** @returns {{grain: string, breaks: number[], hexagons: object|null}} what the legend has to explain; null where there is nothing to draw */
  function draw(state, all, view) {
    const { words, place, gaps, limitMinutes } = view;
    // A place without anything in it lies nowhere.
    if (!place || (!place.bbox && !state.view)) {
      return null;
    }
    placeMap(state, place);
    const raster = state.hidden.split(',').includes('raster') ? null : (place.raster ?? null);
    if (changed('raster', [raster])) {
      map.setRaster(raster);
    }
    if (changed('words', [words.lang, place.dataVersion, raster])) {
      const { t } = words;
      const named = [...attributions(place, words), raster?.attribution].filter(Boolean);
      map.setWords({ close: t('detail.close'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), north: t('map.north'), northLong: t('map.northLong'), attributions: named });
    }
    const shapes = drawShapes(state, all);
    const areas = shading.shadeAreas(state, all, view);
    map.areas.paint(areas.rows, { selected: state.area, hovered: view.hovered });
    const grain = drawHexagons(state, all, view);
    drawPoints(state, all, { gaps, limitMinutes, grain });
    drawNames(state, areas.rows, shapes, view);
    drawRoute(state, all, view);
    return { grain, hexagons, breaks: (hexagons ?? areas).breaks };
  }

  /** Of a whole city from afar no single home could be told from another. */
  function tooManyHomes(state, all) {
    const columns = current(all.dwellings);
    if (grainOf(state) !== 'homes' || !columns || columns.ids.length <= MOST_HOMES) {
      return false;
    }
    const bounds = map.bounds();
    return columns.lon.filter((lon, index) => bounds.contains([columns.lat[index], lon])).length > MOST_HOMES;
  }

  /** @returns {string} the grain that is drawn: areas as long as the homes of the hexagons aren't there */
  function drawHexagons(state, all, view) {
    const wanted = tooManyHomes(state, all) ? 'hexagons' : grainOf(state);
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

  function drawRoute(state, all, { acted, covered }) {
    const receipt = state.dwelling ? current(all.receipt) : null;
    if (changed('receipt', [receipt])) {
      map.route.setReceipt(receipt);
      if (receipt?.route && acted) {
        map.reveal(receipt.route, covered());
      }
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
      fitPlace(place);
    }
    if (first) {
      map.setBase(place.dataVersion);
    }
  }

  /** Draws the points anew when any of what they depend on did change. */
  function drawPoints(state, all, { gaps, limitMinutes, grain }) {
    const { hidden, gap, dwelling, view } = state;
    const dwellings = current(all.dwellings);
    const facilities = standing(all.facilities);
    if (changed('points', [dwellings, gaps, facilities, hidden, gap, dwelling, limitMinutes, view, grain])) {
      points = pointsOf({ dwellings, gaps, facilities, state, grain, limitMinutes, ...sight() });
      map.points.setPoints(points);
      const others = points.filter((point) => !point.text && point.item.kind !== 'dwelling');
      dots = { circles: points.filter((point) => point.text), others };
    }
  }

  /** What of the ground is in sight, and how large the map is. */
  function sight() {
    return { zoom: map.zoom(), bounds: map.bounds(), toPixels: map.toPixels, small: element.clientWidth < SMALL };
  }

  /** The whole place, beside the legend where there is room for both. */
  function fitPlace({ bbox }) {
    const wide = element.clientWidth >= ROOMY;
    map.fitBox(bbox, wide ? { paddingTopLeft: [legend.offsetWidth, 24] } : {});
  }

  /** How many of the gaps are drawn where the map stands; null while it stands nowhere. */
  function gapsInSight(gaps, state) {
    return gaps && map.ready() ? drawnGaps(gaps, state, sight()).length : null;
  }

  return { draw, fitPlace, gapsInSight, onMap: () => ({ points, hexagons }) };
}
