/** Whether a click left anything that Undo could take back. */
import type { Clipping } from '../src/clipping/clipping.ts';
import type { Receipt } from '../src/store/clip.ts';

export function undoes(receipt: Receipt | undefined, now: Clipping, joined: boolean): boolean {
  const before = receipt?.before;
  if (!receipt) return false;
  if (joined || receipt.outcome !== 'again' || !before) return true;
  return now.quotes.length > before.quotes.length || now.aliases.length > before.aliases.length;
}
