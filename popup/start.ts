/** The first thing that runs: asks for the clip, and opens the store, so that what is typed can be written at once. */
import { askForClip } from './ask.ts';
import { browserDeps } from './deps.ts';

export const asked = askForClip();
browserDeps.connect().catch(() => {});
