/** Asking the network, once the author has allowed it: for a published issue, and where closed links lead. */
import { ClipsheetError } from '../../errors.ts';
import { readText } from '../../extract/bounded.ts';
import { isInPrivateNetwork, PUBLIC_ONLY } from '../../issue/private-address.ts';
import type { Work } from '../format.ts';
import { LARGEST_ISSUE } from './issue-text.ts';

const PATIENCE_MS = 20_000;
/** Links asked for at the same time. */
const AT_ONCE = 4;

type Fetch = typeof fetch;

/** No cookies, no referrer: the server learns that somebody looked, and not who. */
const QUIET: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

const patient = (signal?: AbortSignal): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal ? [signal] : [])]);

/** The text of the issue at an address. Rejects with `no-answer`, or with the signal's reason. */
export async function fetchIssue(
  address: string,
  { signal }: Work = {},
  ask: Fetch = fetch,
): Promise<string> {
  try {
    const response = await ask(address, { ...QUIET, signal: patient(signal) });
    if (isInPrivateNetwork(response.url) && !isInPrivateNetwork(address))
      throw new Error('Led into a private network');
    if (!response.ok) throw new Error(`Answered ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (type !== '' && !/text|html|xml|markdown/i.test(type)) throw new Error(`Is ${type}`);
    return await readText(response, LARGEST_ISSUE);
  } catch (thrown) {
    signal?.throwIfAborted();
    const { host } = new URL(address);
    throw new ClipsheetError(
      'no-answer',
      `The issue could not be read from ${host}. Copy its text in the browser or the mail, and paste it here.`,
      { cause: thrown },
    );
  }
}

/**
 * Where each of these leads, as far as their servers tell: address → address. One that does not answer is left out, and so
 * is one of a private network, or that answers from there (see private-address.ts): an issue is written by others.
 */
export async function followLinks(
  addresses: readonly string[],
  { signal, onProgress }: Work = {},
  ask: Fetch = fetch,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = addresses.filter(address => !isInPrivateNetwork(address));
  const total = waiting.length;
  let done = 0;
  const follow = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      signal?.throwIfAborted();
      try {
        const response = await ask(address, { ...QUIET, ...PUBLIC_ONLY, signal: patient(signal) });
        // Where it leads is all that is wanted.
        await response.body?.cancel();
        const { url } = response;
        if (/^https?:/i.test(url) && url !== address && !isInPrivateNetwork(url)) found.set(address, url);
      } catch {
        signal?.throwIfAborted();
      }
      done += 1;
      onProgress?.(done, total);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, total) }, follow));
  return found;
}
