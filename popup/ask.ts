/** Asks for the clip, of the worker and, where that is silent, of the popup's own copy of the same code. */
import { v7 as uuidv7 } from 'uuid';
import { ClipsheetError } from '../src/errors.ts';
import { inTime } from '../src/in-time.ts';
import type { Receipt } from '../src/store/clip.ts';
import { type ActiveTab, type AskDeps, askDeps } from './ask-deps.ts';

export interface Asked {
  /** Id of the clipping if it is a new one; on one that exists it leads there. */
  id: string;
  tab: Promise<ActiveTab>;
  receipt: Promise<Receipt>;
}

/** Asks now. Asking again with the same id is safe: one page is one clipping. */
export function askForClip(deps: AskDeps = askDeps, id: string = uuidv7()): Asked {
  const tab = deps.activeTab();
  const receipt = tab.then(async found => asFirst(await answered(deps, found, id), id));
  receipt.catch(() => {});
  return { id, tab, receipt };
}

const silent = (): ClipsheetError => new ClipsheetError('worker-silent');

async function answered(deps: AskDeps, tab: ActiveTab, id: string): Promise<Receipt> {
  try {
    return await inTime(deps.send('clip.tab', { tab, id }), deps.patience, silent);
  } catch (thrown) {
    if (thrown instanceof ClipsheetError && thrown.code !== 'worker-silent') throw thrown;
    return inTime(deps.clipHere(tab, id), deps.patience, silent);
  }
}

/** A second request of the same click finds what the first has made: to the author it is new all the same. */
function asFirst(receipt: Receipt, id: string): Receipt {
  if (receipt.outcome !== 'again' || receipt.clipping.id !== id) return receipt;
  const { before: _, ...rest } = receipt;
  return { ...rest, outcome: 'new' };
}
