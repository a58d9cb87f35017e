/** One request to the clipped page's own host for facts that the page lacks. Whatever goes wrong is no answer. */
import browser from 'webextension-polyfill';
import { type Asked, fetchAnswer } from '../src/extract/hosts/fetch-answer.ts';
import type { HostRequest } from '../src/extract/hosts/host-api.ts';

const PATIENCE_MS = 6000;

/** In bytes; no answer about one repository or package comes near it. */
const LONGEST = 8_000_000;

/**
 * The answer's JSON; undefined without one: offline, too late, refused (403, 429), too long, or no JSON. A host that
 * lets anybody read its answers is asked from here, without cookies; any other from the page's tab, whose site it must be.
 */
export async function askHost(tabId: number, { address, open, headers = {} }: HostRequest): Promise<unknown> {
  try {
    const asked = { address, headers, patience: PATIENCE_MS, longest: LONGEST };
    const text = open ? await fetchAnswer(asked, 'omit') : await askInTab(tabId, asked);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** In the tab the script that read the page is still there, and asks. */
async function askInTab(tabId: number, asked: Asked): Promise<string | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (wanted: Asked) =>
      (globalThis as unknown as { clipsheetAsk: (asked: Asked) => Promise<string> }).clipsheetAsk(wanted),
    args: [asked],
  });
  return answer?.result as string | undefined;
}
