// Draws an embedded map and what explains it, each part only when what it hangs on did change.
import { pointsOf } from '../map/points.js';
import { attributions } from '../panel/statement.js';
import { current, standing } from '../state/answers.js';
import { createChanges } from '../state/changes.js';
import { createShading } from '../state/shading.js';

const SMALL = 600;
const UNSHADED = new Map();

/** @param {{map, element: HTMLElement, layers: string[]}} parts layers: what is shown of coverage, facilities and gaps */
export function createEmbedView({ map, element, layers }) {
  const changed = createChanges();
  const shading = createShading();
  const shows = (layer) => layers.includes(layer);

  /** @returns {number[]} where the classes of the legend part */
  function draw(state, all, { words, ...view }) {
    const { place, street } = view;
    if (changed('place', [place.dataVersion])) {
      map.fitBox(street?.bbox ?? place.bbox);
      map.setBase(place.dataVersion);
      const { t } = words;
      map.setWords({ zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), north: t('map.north'), northLong: t('map.northLong'), attributions: attributions({ ...place, schematic: false }, words) });
    }
    drawShapes(state, all, street);
    const { rows, breaks } = shading.shadeAreas(state, all, { ...view, words });
    map.areas.paint(shows('coverage') ? rows : UNSHADED, { selected: null, hovered: null });
    drawPoints(state, all, view, { rows, words });
    return breaks;
  }

  function drawShapes(state, all, street) {
    const shapes = current(all.shapes);
    if (shapes && changed('shapes', [shapes])) {
      map.areas.setShapes(shapes);
    }
    const outlines = state.by === 'community' ? current(all.outlines) : null;
    if (changed('outlines', [outlines, street])) {
      map.areas.setOutlines(outlines && { ...outlines, features: outlines.features.filter(({ properties }) => !street || properties.code === street.code) });
    }
  }

  function drawPoints(state, all, { gaps, limitMinutes }, { rows, words }) {
    const facilities = shows('facilities') ? standing(all.facilities) : null;
    if (!changed('points', [facilities, gaps, rows, map.zoom(), map.bounds().toBBoxString(), element.clientWidth])) {
      return;
    }
    const sight = { zoom: map.zoom(), bounds: map.bounds(), toPixels: map.toPixels, small: element.clientWidth < SMALL };
    const points = pointsOf({ dwellings: null, gaps: shows('gaps') ? gaps : null, facilities, state: { ...state, hidden: '' }, grain: 'areas', limitMinutes, ...sight });
    map.points.setPoints(points);
    const circles = points.filter(({ text }) => text);
    const dots = points.filter(({ text }) => !text);
    const boxes = map.areas.write(rows, { shown: shows('coverage'), circles, dots, format: words.format });
    map.keepNamesClear([...boxes, ...points.map(({ lat, lon, size }) => ({ ...map.toPixels(lat, lon), width: size, height: size }))]);
  }

  return { draw };
}
