/** The first thing that runs: asks for the clip, then loads what draws the popup. */
import { askForClip } from './ask.ts';

const asked = askForClip();

void import('./draw.tsx').then(({ drawPopup }) => drawPopup(asked));
