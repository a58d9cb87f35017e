/** Reading the landing page of a PDF from its tab: same site, so the browser sends what a click on it would send. */
import { readBytes } from './bounded.ts';
import type { Capture } from './capture.ts';
import { readPage } from './read-page.ts';

/** No abstract page comes near it; a whole book as HTML might. */
const MOST_BYTES = 5_000_000;
const PATIENCE_MS = 6000;

/**
 * What the page at `address` says about itself, as the PDF's own capture. Rejects where it does not answer in time, is
 * no HTML, or lies on another site than the tab.
 */
export async function readLanding(address: string, pdf: { href: string }): Promise<Capture> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const html = response.headers.get('content-type')?.includes('html') === true;
  if (!response.ok || !html) throw new Error(`No landing page at ${address}`);
  const text = decoded(await readBytes(response, MOST_BYTES), response.headers.get('content-type') ?? '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const { canonical: _, ...capture } = readPage(page, new URL(response.url));
  if (!capture.title) throw new Error('The landing page has no title');
  return { ...capture, url: pdf.href };
}

/** By the charset that the header names, else the page itself near its start; else, or where it is unknown, UTF-8. */
function decoded(bytes: ArrayBuffer, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const label = /charset=["']?([\w-]+)/i.exec(`${type} ${start}`)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
