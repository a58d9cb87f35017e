/** Whether it is decided what becomes of an issue's unused clippings: offered once, never again. */
import type { Issue } from './issue.ts';

/** In an issue's `dismissed`. */
export const DECIDED = 'carry-over';

/** A draft whose stories were given to another issue, or left: it takes no number and is waited for no more. */
export const isSkipped = ({ state, dismissed }: Pick<Issue, 'state' | 'dismissed'>): boolean =>
  state === 'draft' && dismissed.includes(DECIDED);
