/** The popup: asks for the clip, then draws itself. */
import './start.ts';
import { render } from 'preact';
import { browserDeps } from './deps.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './Popup.tsx';
import { asked } from './start.ts';
import { createPopupState } from './state.ts';

/**
 * Nothing can be typed before the clip was asked for and the store can take it, so that no key is lost however soon
 * the popup closes. Both take some milliseconds; where they take longer, typing waits in memory.
 */
const PATIENCE_MS = 150;

fitWindow();
const state = createPopupState(browserDeps, asked);
const ready = Promise.allSettled([asked.tab, browserDeps.connect()]);
const late = new Promise(resolve => setTimeout(resolve, PATIENCE_MS));
void Promise.race([ready, late]).then(() => render(<Popup state={state} />, document.body));
