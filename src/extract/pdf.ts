/** The script injected into a PDF tab that has no landing page: reads the file where it is, from the browser's cache. */
import { readBytes } from './bounded.ts';
import type { Capture } from './capture.ts';
import { readPdf } from './pdf/read.ts';

declare global {
  /** `address`: of the PDF; the tab's own by default. */
  var clipsheetPdf: (address?: string) => Promise<Capture>;
}

/** A larger file would fill the tab's memory for the sake of one page. */
const LARGEST_BYTES = 100_000_000;

globalThis.clipsheetPdf = async (address = location.href) => {
  const response = await fetch(address);
  return { url: address, ...(await readPdf(await readBytes(response, LARGEST_BYTES))) };
};
