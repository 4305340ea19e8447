// The handle at which the two sides meet: a slider for the mouse, a finger and the keyboard.

const STEPS = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10 };
const ENDS = { Home: 0, End: 100 };

/**
 * @param {HTMLElement} stage what the handle moves over; `--split` on it is where the line stands
 * @param {HTMLElement} handle the slider
 * @param {{onMove: (percent: number) => void, onRest: (percent: number) => void}} listen told of every move, and of where
 *     the handle came to rest; whole percent of the width that are the left side's
 */
export function createHandle(stage, handle, listen) {
  let percent = null;
  let grip = null;
  let label = () => '';

  function show(value) {
    percent = value;
    stage.style.setProperty('--split', `${value}%`);
    handle.setAttribute('aria-valuenow', String(value));
    handle.setAttribute('aria-valuetext', label(value));
  }

  function move(value) {
    const next = Math.round(Math.min(100, Math.max(0, value)));
    if (next !== percent) {
      show(next);
      listen.onMove(next);
    }
  }

  function drag(event) {
    const { left, width } = stage.getBoundingClientRect();
    move(((event.clientX - grip - left) / width) * 100);
  }

  handle.addEventListener('pointerdown', (event) => {
    const { left, width } = stage.getBoundingClientRect();
    // The line stays where it was under the finger, so that taking hold moves nothing.
    grip = event.clientX - left - (width * percent) / 100;
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    event.preventDefault();
    handle.focus({ preventScroll: true });
  });
  handle.addEventListener('lostpointercapture', () => {
    handle.removeEventListener('pointermove', drag);
    grip = null;
    listen.onRest(percent);
  });
  handle.addEventListener('keydown', (event) => {
    const wanted = ENDS[event.key] ?? (STEPS[event.key] === undefined ? null : percent + STEPS[event.key]);
    if (wanted !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      move(wanted);
      listen.onRest(percent);
    }
  });

  /** @param {(percent: number) => string} words of a position, for those who hear it */
  function render(value, words) {
    label = words;
    // Under a finger the handle stands where the finger is, whatever else is drawn anew meanwhile.
    show(grip === null ? value : percent);
  }

  return { render };
}
