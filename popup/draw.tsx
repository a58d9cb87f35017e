/** The popup: draws itself once the clip was asked for. */
import { render } from 'preact';
import { browserDeps } from './deps.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './Popup.tsx';
import { asked } from './start.ts';
import { createPopupState } from './state.ts';

/** Nothing can be typed before the clip was asked for. That takes some milliseconds; where it takes longer, it is no reason to wait. */
const PATIENCE_MS = 150;

// So that what is typed can be written at once.
browserDeps.connect().catch(() => {});
fitWindow();
const state = createPopupState(browserDeps, asked);
const late = new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
void Promise.race([asked.tab.catch(() => {}), late]).then(() =>
  render(<Popup state={state} />, document.body),
);
