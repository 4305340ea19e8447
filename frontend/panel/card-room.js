// The room that the card takes of the map, so that what it is about is seen beside it.
const isPhone = () => window.matchMedia('(max-width: 760px)').matches;

/** As style/detail.css has it; of a card that is not shown the browser tells no width. */
const WIDTH_REM = 22.5;
const EDGE = 12;

/** Pixels of the map that the card covers at the right when it is open. */
export function cardWidth() {
  return isPhone() ? 0 : WIDTH_REM * parseFloat(getComputedStyle(document.documentElement).fontSize) + EDGE;
}

/** Pixels of the map under the open card: at the right of a desk, at the bottom of a phone. */
export function covered() {
  const card = document.getElementById('detail').getBoundingClientRect();
  const stage = document.getElementById('map').getBoundingClientRect();
  if (card.width === 0) {
    return {};
  }
  return isPhone() ? { bottom: Math.max(0, stage.bottom - card.top) } : { right: Math.max(0, stage.right - card.left) };
}
