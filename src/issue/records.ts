/** What an edit reads and what it changes. */
import type { Clipping } from '../clipping/clipping.ts';
import type { Issue } from './issue.ts';

export interface Records {
  clippings: Clipping[];
  issue?: Issue;
}

/** Only what changed: new versions of clippings, the issue's new version. Nothing changed: an empty object. */
export type Changes = Partial<Records>;
