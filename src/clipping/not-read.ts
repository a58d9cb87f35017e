/** Whether the page of a clipping was left unread. A worker may be ended between saving and reading, and tells nobody. */
import type { Clipping } from './clipping.ts';

/** No reading takes longer than this many milliseconds. */
export const READING_MS = 60_000;

/** Partial, or still waiting for a reading that cannot come any more. One added from an address waits for its page. */
export function isNotRead(
  { capture, unread, updatedAt }: Pick<Clipping, 'capture' | 'unread' | 'updatedAt'>,
  now: number,
): boolean {
  if (capture === 'pending') return !unread && now - updatedAt > READING_MS;
  return capture === 'partial';
}
