// A sign for each kind of service: one drawing for chips, headings and the map. A name always stands beside it.

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a field of 24 by 24. */
const SIGNS = {
  dining: 'M7 3v7a2.5 2.5 0 0 1-5 0V3M4.5 3v18M17 21v-7h-3c0-6 1-10 3-11v18',
  medical: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  culture: 'M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zv14',
  care: 'M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1C21 12 19 15 12 20z',
  park: 'M12 22v-6M12 3 6 11h3l-4 5h14l-4-5h3z',
  parking: 'M7 21V3h6.5a5.5 5.5 0 0 1 0 11H7',
  child: 'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 11h12M12 11v5M12 15l-3.5 6M12 15l3.5 6',
  sport: 'M3 9v6M6 6v12M18 6v12M21 9v6M6 12h12',
};

/** @param {string} kind one of state/finder-url.js; a kind not known gets a plain ring */
export function kindSign(kind) {
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', '0 0 24 24');
  image.setAttribute('class', 'kind-sign');
  image.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SIGNS[kind] ?? 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z');
  image.append(path);
  return image;
}
