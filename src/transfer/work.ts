/** Long work in short pieces, so that the page goes on answering. */
import { ClipsheetError } from '../errors.ts';

/** Lets the page answer and draw. Rejects with the signal's reason when the work was stopped meanwhile. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise(resolve => setTimeout(resolve));
  signal?.throwIfAborted();
}

/** A failure of reading a backup, with the sentence about what was wrong. */
export const badBackup = (sentence: string, cause?: unknown): ClipsheetError =>
  new ClipsheetError('bad-backup', `${sentence} Nothing was changed.`, { cause });
