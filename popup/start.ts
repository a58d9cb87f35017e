/** Imported before all else: the clip is asked for before anything is drawn. */
import { askForClip } from './ask.ts';

export const asked = askForClip();
