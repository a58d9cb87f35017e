/**
 * What the worker puts in order when it starts: access to sites that a page was lent and could not give back, settings of
 * a restore that the browser ended in the middle of, text left behind by a page that closed, and the old end of the bin.
 */
import { emptyOldBin } from '../src/store/bin.ts';
import { connect } from '../src/store/connection.ts';
import { foldLeftovers } from '../src/store/drafts.ts';
import { giveBackSites } from '../src/store/lent-sites.ts';
import { saveNewsletter } from '../src/store/newsletter.ts';
import { isAnyOpen } from '../src/store/open-pages.ts';
import { settleSettings } from '../src/transfer/settle.ts';

/** A page that is open folds its own text within a second; what has lain for this many milliseconds was left behind. */
const QUIET_MS = 10_000;

export async function tidy(): Promise<void> {
  void giveBackSites();
  try {
    const db = await connect();
    await settleSettings(db, saveNewsletter);
    // A tag that is half typed in a page is no tag yet.
    await foldLeftovers(db, QUIET_MS, { halfTyped: !(await isAnyOpen()) });
    await emptyOldBin(db);
  } catch {
    // Nothing is lost by waiting for the next start; a page that needs the store says what is wrong with it.
  }
}
