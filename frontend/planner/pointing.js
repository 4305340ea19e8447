// The list of what the map of the planning desk or of a street shows; fetched when it is first opened.
import { hexagonMarks, inSight } from '../map/in-sight.js';
import { createPointList } from '../panel/point-list.js';
import { current } from '../state/answers.js';

/**
 * @param {{map, drawing, picking, onHexagon: (cell, at) => void, view: () => object}} desk `view` as the page shows it now
 * @param {HTMLElement} root
 */
export function createPointing({ map, drawing, picking, onHexagon, view }, root) {
  let homes = null;

  function look() {
    const { all, words, group, gaps, limitMinutes } = view();
    const { points, hexagons } = drawing.onMap();
    const columns = current(all.dwellings);
    // From afar there are no homes; that the map went there is no reason to write the list anew.
    homes = columns ?? homes;
    return {
      ...{ words, group, gaps, columns, limitMinutes, unit: hexagons?.unit },
      kinds: () => inSight([...points, ...hexagonMarks(hexagons, map.zoom())], { contains: map.contains, centre: map.centre() }),
      answers: [words.lang, group, gaps, homes, limitMinutes, all.facilities.data],
    };
  }

  function onPick({ item, lat, lon }) {
    if (item.kind === 'hexagon') {
      onHexagon(item.cell, { lat, lng: lon });
    } else {
      picking.pickPoint(item);
    }
  }

  function onFocus(mark, room) {
    map.points.setRing(mark);
    if (mark) {
      map.bringClear(mark.lat, mark.lon, room);
    }
  }

  return createPointList(root, { look, onPick, onFocus, onLeave: map.focus });
}
