/** Draws the popup. Loaded by itself, so that the clip is asked for before. */
import { render } from 'preact';
import { holdOpen } from '../src/store/open-pages.ts';
import type { Asked } from './ask.ts';
import { browserDeps } from './deps.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './Popup.tsx';
import { createPopupState } from './state.ts';

/** Nothing can be typed before the tab is known. That takes some milliseconds; where it takes longer, it is no reason to wait. */
const PATIENCE_MS = 150;

export async function drawPopup(asked: Asked): Promise<void> {
  holdOpen();
  fitWindow();
  const state = createPopupState(browserDeps, asked);
  await Promise.race([asked.tab.catch(() => {}), new Promise(resolve => setTimeout(resolve, PATIENCE_MS))]);
  render(<Popup state={state} />, document.body);
}
