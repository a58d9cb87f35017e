/** Work that must not keep the page from showing what has just changed. */

/** Milliseconds after which it is done all the same: a tab behind others paints nothing. */
const LATEST_MS = 1000;

/** Milliseconds after the frame began. */
const CALM_MS = 10;

/** Runs `task` after the next frame. Returns a function that cancels it. */
export function afterPaint(task: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // Within the frame nothing is painted yet, and what waits for its end comes first.
    timer = setTimeout(task, CALM_MS);
  });
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    task();
  }, LATEST_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
