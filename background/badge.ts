/** What the toolbar button says of a tab that was clipped without the popup. */
import browser from 'webextension-polyfill';

const SHOWN_MS = 2000;
const TITLE = 'Clip this page';

/** What was painted last on each tab's button: only that is taken away after its time. */
const last = new Map<number, object>();

/** ✓ on the tab's button, for two seconds. */
export async function showSaved(tabId: number, title: string): Promise<void> {
  const mark = await paint(tabId, '✓', '#1a7f37', title);
  await new Promise(resolve => setTimeout(resolve, SHOWN_MS));
  if (last.get(tabId) === mark) await clearBadge(tabId);
}

/** ! on the tab's button, with the reason as its title, until the next click or navigation. */
export async function showFailed(tabId: number, reason: string): Promise<void> {
  await paint(tabId, '!', '#c62828', reason);
}

/** The button as it is without news. The tab may be gone. */
export async function clearBadge(tabId: number): Promise<void> {
  await paint(tabId, '', '#1a7f37', TITLE);
  last.delete(tabId);
}

async function paint(tabId: number, text: string, color: string, title: string): Promise<object> {
  const mark = {};
  last.set(tabId, mark);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to paint.
  }
  return mark;
}
