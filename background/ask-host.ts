/** One request to the clipped page's own host for facts that the page lacks. Whatever goes wrong is no answer. */
import browser from 'webextension-polyfill';
import type { HostRequest } from '../src/extract/hosts/host-api.ts';

const PATIENCE_MS = 6000;

/** No answer about one repository or package comes near it. */
const LONGEST = 8_000_000;

/**
 * The answer's JSON; undefined without one: offline, too late, refused (403, 429), or no JSON. A host that lets anybody
 * read its answers is asked from here, without cookies; any other from the page's tab, whose site it must be.
 */
export async function askHost(tabId: number, { address, open, headers = {} }: HostRequest): Promise<unknown> {
  try {
    const asked = { address, headers, patience: PATIENCE_MS, longest: LONGEST };
    const text = open ? await fetchText({ ...asked, credentials: 'omit' }) : await askInTab(tabId, asked);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

interface Asked {
  address: string;
  headers: Record<string, string>;
  /** Milliseconds. */
  patience: number;
  /** Characters. */
  longest: number;
  credentials?: RequestCredentials;
}

async function askInTab(tabId: number, asked: Asked): Promise<string | null | undefined> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({ target, func: fetchText, args: [asked] });
  return answer?.result as string | null | undefined;
}

/** Runs here, or in the page, where it may use nothing from this file; there it asks the page's own site only. */
async function fetchText(asked: Asked): Promise<string | null> {
  const { address, headers, patience, longest, credentials = 'same-origin' } = asked;
  if (credentials === 'same-origin' && new URL(address).origin !== location.origin) return null;
  const response = await fetch(address, { headers, credentials, signal: AbortSignal.timeout(patience) });
  if (!response.ok || Number(response.headers.get('content-length')) > longest) return null;
  const text = await response.text();
  return text.length > longest ? null : text;
}
