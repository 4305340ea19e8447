// However much changes within one frame, the page is written once.

/** @returns {() => void} asks for `write` to be called in the next frame; asking again before then changes nothing */
export function onceAFrame(write) {
  let waiting = false;
  return () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        write();
      });
    }
  };
}
