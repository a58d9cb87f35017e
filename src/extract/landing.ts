/** Reading the landing page of a PDF from its tab: same site, so the browser sends what a click on it would send. */
import { readText } from './bounded.ts';
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
  const text = await readText(response, MOST_BYTES);
  const page = new DOMParser().parseFromString(text, 'text/html');
  const { canonical: _, ...capture } = readPage(page, new URL(response.url));
  if (!capture.title) throw new Error('The landing page has no title');
  return { ...capture, url: pdf.href };
}
