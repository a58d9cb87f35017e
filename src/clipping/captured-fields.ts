/** The fields of a clipping that a capture tells. Apart from how they are read: the popup needs their names alone. */
import type { Clipping } from './clipping.ts';

export const CAPTURED_FIELDS = [
  'title',
  'kind',
  'authors',
  'published',
  'siteName',
  'summary',
  'image',
  'paper',
  'repo',
  'video',
  'wordCount',
] as const satisfies readonly (keyof Clipping)[];

export type CapturedField = (typeof CAPTURED_FIELDS)[number];
