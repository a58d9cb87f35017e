/**
 * The popup's entry, kept small: the clip is asked for, and the store opened for what is typed, while the rest of the
 * popup is still being loaded (vite.config.ts has the page fetch that from the start).
 */
import { askForClip } from './ask.ts';
import { browserDeps } from './deps.ts';

const asked = askForClip();
browserDeps.connect().catch(() => {});
void import('./main.tsx').then(({ drawPopup }) => drawPopup(asked));
