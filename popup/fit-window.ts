/** Where the screen leaves a popup less than the browser's 600 px, its middle scrolls: the footer stays in sight. */

/** Height of the window's frame, pixels. */
const FRAME = 14;
const LEAST = 320;
const MOST = 600;

/** Keeps `--popup-height` at what fits under the toolbar. */
export function fitWindow(view: Window = window): void {
  const fitHeight = (): void => {
    const room = view.screen.availHeight - view.screenY - FRAME;
    const height = Math.max(LEAST, Math.min(MOST, room));
    view.document.documentElement.style.setProperty('--popup-height', `${height}px`);
  };
  fitHeight();
  view.addEventListener('resize', fitHeight);
}
