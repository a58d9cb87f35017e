/** Checked links in a backup. */
import * as v from 'valibot';
import type { LinkResult } from '../../issue/link-result.ts';
import { id, number, optional, shape, text, time } from './shape.ts';

export const linkResult = shape<LinkResult>({
  link: id,
  at: time,
  answer: v.picklist(['ok', 'gone', 'unreachable', 'elsewhere', 'unsure']),
  status: optional(number),
  movedTo: optional(text),
});
