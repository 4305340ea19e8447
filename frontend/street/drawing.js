// The map of one street: as the planning desk's, but for the outline, which is the street's own, and the grain.
import { createDrawing } from '../planner/drawing.js';
import { createChanges } from '../state/changes.js';

const HOMES_FROM_ZOOM = 15;

export function createStreetDrawing(map, element, legend) {
  const drawing = createDrawing(map, element, legend);
  const changed = createChanges();
  let outline = null;

  function draw(state, all, view) {
    if (changed('outline', [all.outlines.data, view.street.code])) {
      const { data } = all.outlines;
      outline = { ...data, features: data.features.filter(({ properties }) => properties.code === view.street.code) };
    }
    const place = view.place && { ...view.place, bbox: view.street.bbox };
    // From afar the communities with their names, not hexagons that cut across them.
    const far = state.grain === 'auto' && (state.view?.zoom ?? 0) < HOMES_FROM_ZOOM;
    return drawing.draw(far ? { ...state, grain: 'areas' } : state, { ...all, outlines: { data: outline, key: '', dataKey: '' } }, { ...view, place });
  }

  return { draw, gapsInSight: drawing.gapsInSight, onMap: drawing.onMap };
}
