/** Clipping without the popup: by shortcut or from the context menu. The badge answers. */
import { asClipsheetError } from '../src/errors.ts';
import type { Receipt } from '../src/store/clip.ts';
import { showFailed, showSaved } from './badge.ts';
import { clipTab } from './clip.ts';

/** Clips the page in a tab. */
export const quickClip = (tabId: number): Promise<void> => answerOnBadge(tabId, () => clipTab(tabId));

/** Runs `clip` and shows how it ended on the tab's button. */
export async function answerOnBadge(tabId: number, clip: () => Promise<Receipt>): Promise<void> {
  try {
    const { outcome, clipping } = await clip();
    const saved = outcome === 'again' ? 'Already clipped' : 'Saved';
    await showSaved(tabId, `${saved}: ${clipping.title}`);
  } catch (thrown) {
    await showFailed(tabId, asClipsheetError(thrown).message);
  }
}
