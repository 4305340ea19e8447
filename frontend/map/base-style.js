// How the base map is drawn: colours come from the design tokens, widths from the zoom.

/** Road kinds from the lowest to the topmost, with the zoom from which they are drawn and their width in pixels at zoom 16. */
const ROADS = [
  { kind: 'PATH', from: 15, width: 1.2, dash: [3, 2], tone: 'path' },
  { kind: 'LANE', from: 14, width: 3, tone: 'lane', casing: true },
  { kind: 'ROAD', from: 13, width: 6, tone: 'road', casing: true },
  { kind: 'ARTERIAL', from: 9, width: 10, tone: 'arterial', casing: true },
  { kind: 'BRIDGE', from: 14, width: 4, tone: 'road', casing: true },
  { kind: 'CROSSING', from: 16, width: 3, dash: [2, 2], tone: 'path' },
  { kind: 'STEPS', from: 16, width: 3, dash: [1, 2], tone: 'steps' },
  { kind: 'GATE', from: 16, width: 3, tone: 'steps' },
];

/** Roads to draw at a zoom, lowest first, each with its width there. */
export function roadsAt(zoom) {
  return ROADS.filter((road) => zoom >= road.from).map((road) => ({ ...road, width: widthAt(road.width, zoom) }));
}

function widthAt(width, zoom) {
  return Math.max(0.75, width * Math.pow(1.55, zoom - 16));
}

/** Colours out of the style sheet, so that they are written down once. */
export function readColours(element) {
  const style = getComputedStyle(element);
  const colour = (name) => style.getPropertyValue(`--map-${name}`).trim();
  const names = ['land', 'water', 'green', 'compound', 'wall', 'rail', 'arterial', 'road', 'lane', 'path', 'steps', 'casing', 'name', 'halo'];
  return Object.fromEntries(names.map((name) => [name, colour(name)]));
}
