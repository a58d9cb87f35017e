/** Reads a PDF by pdf.js, without a worker of its own: it runs in the page of a PDF tab, or on the desk. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import type { Capture } from '../capture.ts';
import { readFirstPage } from './first-page.ts';
import type { TextPiece } from './lines.ts';

/** pdf.js looks for its worker's code here before it would load a file, which no page would let it do. */
Object.assign(globalThis, { pdfjsWorker });

/**
 * What a PDF says about itself. Rejects where the bytes are no PDF, or are locked by a password. The first page and the
 * metadata are read and no more: a book costs no more than a paper.
 */
export async function readPdf(data: ArrayBuffer): Promise<Omit<Capture, 'url'>> {
  const loading = pdfjs.getDocument({
    data: new Uint8Array(data),
    isEvalSupported: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const [{ info, metadata }, page] = await Promise.all([document.getMetadata(), document.getPage(1)]);
    const { items } = await page.getTextContent();
    const told = info as { Title?: unknown; Author?: unknown };
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return readFirstPage({
      info: { title: text(metadata?.get('dc:title')) || text(told.Title), author: text(told.Author) },
      items: items.filter((item): item is (typeof items)[number] & TextPiece => 'str' in item),
    });
  } finally {
    await loading.destroy();
  }
}
