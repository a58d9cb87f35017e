/** Loaded only when the worker is silent: the popup has the same rights on the tab and can clip it itself. */
export { clipTab } from '../background/clip.ts';
