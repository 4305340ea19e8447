// Where the names of roads go, over all tiles in sight: none on another name, a circle or a facility. No Leaflet here.

const NAMED = new Set(['ARTERIAL', 'ROAD']);
const NAMES_FROM_ZOOM = 13;
const MINOR_FROM_ZOOM = 15;
/** Pieces of one road tried in each tile, the longest first. */
const MOST_PIECES = 3;
/** Pixels between two writings of the same name, and places tried on a piece. */
const APART = 420;
const ALONG = [0.5, 0.3, 0.7];

/**
 * The pieces of named roads of one decoded tile that are long enough to be written on.
 *
 * @param {{extent: number, features: object[]}} layer of `decodeTile`
 * @param {{zoom: number, size: number, left: number, top: number}} tile its side and its corner in pixels of the world
 * @returns {{name, main: boolean, ends: number[], length: number}[]} ends x1, y1, x2, y2 in pixels of the world
 */
export function namedPieces(layer, { zoom, size, left, top }) {
  if (!layer || zoom < NAMES_FROM_ZOOM) {
    return [];
  }
  const byName = new Map();
  for (const { tags, parts } of layer.features) {
    const main = tags.kind === 'ARTERIAL';
    if (tags.name && NAMED.has(tags.kind) && (main || zoom >= MINOR_FROM_ZOOM)) {
      const pieces = byName.get(tags.name) ?? byName.set(tags.name, []).get(tags.name);
      parts.forEach((part) => pieces.push(...straights(part, size / layer.extent, size).map((piece) => ({ ...piece, main }))));
    }
  }
  const moved = ({ ends: [x1, y1, x2, y2], ...rest }, name) => ({ ...rest, name, ends: [x1 + left, y1 + top, x2 + left, y2 + top] });
  return [...byName].flatMap(([name, pieces]) => longestFirst(pieces).slice(0, MOST_PIECES).map((piece) => moved(piece, name)));
}

function straights(part, scale, size) {
  const pieces = [];
  for (let i = 0; i + 3 < part.length; i += 2) {
    const ends = [part[i], part[i + 1], part[i + 2], part[i + 3]].map((each) => Math.min(size, Math.max(0, each * scale)));
    const length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
    if (length > 24) {
      pieces.push({ ends, length });
    }
  }
  return pieces;
}

const longestFirst = (pieces) => [...pieces].sort((left, right) => right.length - left.length);

/**
 * Takes main roads first, then longer pieces, and writes each where its letters are free.
 *
 * @param {object[]} pieces of `namedPieces`
 * @param {{x, y, width, height}[]} taken boxes by their middles, in pixels of the world
 * @param {{letter: number, measure: (text: string) => number}} face height of a letter and width of a text in pixels
 * @returns {{name, angle, upright: boolean, letters: {text, x, y}[]}[]} upright: letter under letter, else one turned line
 */
export function placeRoadNames(pieces, taken, face) {
  const boxes = [...taken];
  const done = new Map();
  const placed = [];
  for (const piece of longestFirst(pieces).sort((left, right) => right.main - left.main)) {
    const spot = spots(piece, face).find(({ x, y, boxes: letters }) => (done.get(piece.name) ?? []).every((each) => Math.hypot(each.x - x, each.y - y) > APART) && letters.every((box) => isFree(box, boxes)));
    if (spot) {
      boxes.push(...spot.boxes);
      done.set(piece.name, [...(done.get(piece.name) ?? []), spot]);
      placed.push(spot);
    }
  }
  return placed;
}

/** Ways to write the name on the piece; none when it is too short. Letters stand upright along the road, as on Chinese street maps; Latin names are turned with it. */
function spots({ name, ends: [x1, y1, x2, y2], length }, { letter, measure }) {
  const latin = /^[\u0000-\u024f]+$/.test(name);
  const needed = measure(name) + name.length * 2;
  if (needed > length) {
    return [];
  }
  const steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
  const forward = steep && !latin ? y2 > y1 : x2 > x1;
  const angle = Math.atan2((y2 - y1) * (forward ? 1 : -1), (x2 - x1) * (forward ? 1 : -1));
  const fits = ALONG.filter((share) => share === 0.5 || needed <= 2 * length * Math.min(share, 1 - share));
  return fits.map((share) => {
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    const count = latin ? Math.ceil(needed / letter) : [...name].length;
    const at = (index) => (index - (count - 1) / 2) * (needed / count);
    const dots = Array.from({ length: count }, (_, index) => ({ x: x + Math.cos(angle) * at(index), y: y + Math.sin(angle) * at(index) }));
    const letters = latin ? [{ text: name, x, y }] : [...name].map((text, index) => ({ text, ...dots[index] }));
    return { name, x, y, angle, upright: !latin, letters, boxes: dots.map((dot) => ({ ...dot, width: letter + 3, height: letter + 3 })) };
  });
}

function isFree(box, boxes) {
  return !boxes.some((other) => Math.abs(other.x - box.x) * 2 < other.width + box.width && Math.abs(other.y - box.y) * 2 < other.height + box.height);
}

/** Writes the placed names on a context whose origin is `left`, `top` of the world. */
export function writeRoadNames(context, placed, { left, top, colours, font }) {
  Object.assign(context, { font, textAlign: 'center', textBaseline: 'middle', lineWidth: 3, lineJoin: 'round', strokeStyle: colours.halo, fillStyle: colours.name });
  for (const { angle, upright, letters } of placed) {
    for (const { text, x, y } of letters) {
      context.save();
      context.translate(x - left, y - top);
      context.rotate(upright ? 0 : angle);
      context.strokeText(text, 0, 0);
      context.fillText(text, 0, 0);
      context.restore();
    }
  }
}
