// The room that the card takes of the map, so that what it is about is seen beside it.

/** Width of the card with its margin, in rem, as detail.css has it: a card that isn't open yet has none to measure. */
const CARD_REM = 23.5;
/** It never takes so much that nothing could be fitted beside it. */
const MOST_OF_MAP = 0.6;
const isPhone = () => window.matchMedia('(max-width: 760px)').matches;

/** Pixels of the map that the card covers at the right when it is open. */
export function cardWidth() {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return isPhone() ? 0 : Math.min(document.getElementById('map').clientWidth * MOST_OF_MAP, CARD_REM * rem);
}

/** Pixels of the map under an open card: at the right of a desk, at the bottom of a phone. */
export function covered(element = document.getElementById('detail')) {
  const card = element.getBoundingClientRect();
  const stage = document.getElementById('map').getBoundingClientRect();
  if (card.width === 0) {
    return {};
  }
  return isPhone() ? { bottom: Math.max(0, stage.bottom - card.top) } : { right: Math.max(0, stage.right - card.left) };
}
