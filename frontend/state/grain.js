// In which grain the answer is drawn: areas from afar, hexagons nearer, single homes nearest. No DOM here.

const HEXAGONS_FROM_ZOOM = 14;
const HOMES_FROM_ZOOM = 15;

/** @returns {'areas'|'hexagons'|'homes'} as chosen, else by the zoom */
export function grainOf({ grain, view }) {
  if (grain !== 'auto') {
    return grain;
  }
  const zoom = view?.zoom ?? 0;
  return zoom >= HOMES_FROM_ZOOM ? 'homes' : zoom >= HEXAGONS_FROM_ZOOM ? 'hexagons' : 'areas';
}
