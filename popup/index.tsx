/** The popup: asks for the clip, then draws itself. */
import './start.ts';
import { render } from 'preact';
import { browserDeps } from './deps.ts';
import { Popup } from './Popup.tsx';
import { asked } from './start.ts';
import { createPopupState } from './state.ts';

render(<Popup state={createPopupState(browserDeps, asked)} />, document.body);
