/** Asking a host, from the worker or from the page: its answer as text, refused while it comes in once it is too long. */
import { readBytes } from '../bounded.ts';

/** Crosses from the worker to the page: plain data only. */
export interface Asked {
  address: string;
  headers: Record<string, string>;
  /** Milliseconds. */
  patience: number;
  /** Bytes. */
  longest: number;
}

/** Rejects where the host does not answer in time, refuses (403, 429), or says more than wanted. */
export async function fetchAnswer(
  { address, headers, patience, longest }: Asked,
  credentials: RequestCredentials,
): Promise<string> {
  const response = await fetch(address, { headers, credentials, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new TextDecoder().decode(await readBytes(response, longest));
}

/** From a page, with the cookies that a click there would send. Rejects where the address is not on the page's own site. */
export async function askOwnSite(asked: Asked, page: { origin: string }): Promise<string> {
  if (new URL(asked.address).origin !== page.origin) throw new Error(`${asked.address} is another site`);
  return fetchAnswer(asked, 'same-origin');
}
