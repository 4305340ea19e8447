// The list of the facilities on the map of the comparison; fetched when it is first opened.
import { inSight } from '../map/in-sight.js';
import { createPointList } from '../panel/point-list.js';

/**
 * @param {{map, view: () => {words, dots: {left: object[], right: object[]}}, onFacility: (facility) => void}} stage
 * @param {HTMLElement} root
 */
export function createComparePoints({ map, view, onFacility }, root) {
  function look() {
    const { words, dots } = view();
    const [left, right] = [dots.left, dots.right].map((points) => new Map(points.map((point) => [point.item.facility.id, point])));
    const sides = ({ id }) => (left.has(id) && right.has(id) ? null : left.has(id) ? 'left' : 'right');
    const marks = [...new Map([...left, ...right]).values()];
    return { words, sides, kinds: () => inSight(marks, { contains: map.contains, centre: map.centre() }), answers: [words.lang, marks.length] };
  }

  function onFocus(mark, room) {
    map.setRing(mark);
    if (mark) {
      map.bringClear(mark.lat, mark.lon, room);
    }
  }

  return createPointList(root, { look, onPick: ({ item }) => onFacility(item.facility), onFocus, onLeave: map.focus });
}
