// Where labels go. No Leaflet here.

const STEP = 16;
const RINGS = 5;
/** How far a label goes out of the way of what it only should not cover, in pixels. */
const NOT_FAR = 36;

/**
 * Takes the labels in the order given and puts each at the free place nearest to where it would like to be; one that
 * finds none within its area is left out.
 *
 * @param {{x, y, width, height, inside: (x, y) => boolean}[]} labels middles and sizes in pixels
 * @param {{x, y, width, height}[]} taken boxes that stay free
 * @param {{x, y, width, height}[]} avoided boxes that stay free where a place not much farther away allows it
 */
export function placeLabels(labels, taken, avoided = []) {
  const boxes = [...taken];
  const placed = [];
  for (const label of labels) {
    const free = places(label).filter((each) => label.inside(each.x, each.y) && !boxes.some((box) => overlap(box, each)));
    const spot = free.find((each) => Math.hypot(each.x - label.x, each.y - label.y) <= NOT_FAR && !avoided.some((box) => overlap(box, each))) ?? free[0];
    if (spot) {
      boxes.push(spot);
      placed.push({ ...label, ...spot });
    }
  }
  return placed;
}

function places({ x, y, width, height }) {
  const list = [];
  for (let across = -RINGS; across <= RINGS; across++) {
    for (let down = -RINGS; down <= RINGS; down++) {
      list.push({ x: x + across * STEP, y: y + down * STEP, width, height });
    }
  }
  const away = (each) => Math.hypot(each.x - x, each.y - y);
  return list.sort((left, right) => away(left) - away(right));
}

function overlap(left, right) {
  return Math.abs(left.x - right.x) * 2 < left.width + right.width && Math.abs(left.y - right.y) * 2 < left.height + right.height;
}
