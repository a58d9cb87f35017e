/** The scripts that are injected on demand, and the functions that call them. Those run in the page: they may use nothing from here. */
import browser from 'webextension-polyfill';
import type { Kind } from '../src/clipping/clipping.ts';
import type { Capture } from '../src/extract/capture.ts';
import pageScript from '../src/extract/page?script&iife';
import pdfScript from '../src/extract/pdf?script&iife';
import type { ReadOptions } from '../src/extract/read-page.ts';
import type { Readable, ReadableRequest } from '../src/extract/readable/read.ts';
import readableScript from '../src/extract/readable?script&iife';
import { inTime } from '../src/in-time.ts';

/** A page that has not answered after this many milliseconds is stuck; a large PDF takes longer to read. */
const PATIENCE_MS = 10_000;
const PDF_PATIENCE_MS = 30_000;

export interface PageReading {
  capture: Capture;
  /** The document was still being parsed. */
  loading: boolean;
  /** The tab's first page, redirects not counted: nobody has followed a link in it. */
  fresh: boolean;
  /** The tab shows a PDF: `capture` knows no more than the tab does. */
  pdf: boolean;
}

/**
 * Reads the page in a tab. `immediately`: what is there now, else once the document has been parsed. `kind`: what the
 * address tells, for a page that does not.
 */
export const readPage = (tabId: number, immediately: boolean, kind?: Kind): Promise<PageReading> =>
  inject(
    { tabId, file: pageScript, immediately, patience: PATIENCE_MS },
    (options: ReadOptions) => {
      const { clipsheetCapture } = globalThis as unknown as {
        clipsheetCapture: (options: ReadOptions) => Capture;
      };
      return {
        capture: clipsheetCapture(options),
        loading: document.readyState === 'loading',
        fresh: history.length === 1,
        pdf: document.contentType === 'application/pdf',
      };
    },
    [kind ? { kind } : {}],
  );

/** Reads the landing page of the PDF in a tab, in which `readPage` ran before. */
export const readLanding = (tabId: number, address: string): Promise<Capture> =>
  patient(
    call(
      tabId,
      (landing: string) =>
        (
          globalThis as unknown as { clipsheetLanding: (address: string) => Promise<Capture> }
        ).clipsheetLanding(landing),
      true,
      [address],
    ),
    PATIENCE_MS,
  );

/** Reads the PDF in a tab itself. */
export const readPdf = (tabId: number): Promise<Capture> =>
  inject({ tabId, file: pdfScript, immediately: true, patience: PDF_PATIENCE_MS }, () =>
    (globalThis as unknown as { clipsheetPdf: () => Promise<Capture> }).clipsheetPdf(),
  );

/** The readable text of the page in a tab. */
export const readText = (tabId: number, request: ReadableRequest): Promise<Readable> =>
  inject(
    { tabId, file: readableScript, immediately: true, patience: PATIENCE_MS },
    (wanted: ReadableRequest) =>
      (
        globalThis as unknown as { clipsheetReadable: (request: ReadableRequest) => Readable }
      ).clipsheetReadable(wanted),
    [request],
  );

interface Injection {
  tabId: number;
  file: string;
  immediately: boolean;
  /** Milliseconds. */
  patience: number;
}

function inject<T, A extends unknown[]>(
  { tabId, file, immediately, patience }: Injection,
  func: (...args: A) => T | Promise<T>,
  args?: A,
): Promise<T> {
  const target = { tabId };
  const run = async (): Promise<T> => {
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: immediately });
    return call(tabId, func, immediately, args);
  };
  return patient(run(), patience);
}

/** The value of `func` in the tab. Rejects where it has none: Chromium swallows what the function throws. */
async function call<T, A extends unknown[]>(
  tabId: number,
  func: (...args: A) => T | Promise<T>,
  injectImmediately: boolean,
  args?: A,
): Promise<T> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({
    target,
    func,
    injectImmediately,
    ...(args && { args }),
  });
  if (answer?.result === undefined || answer.result === null) throw new Error('The page gave no answer');
  return answer.result as T;
}

const patient = <T>(answer: Promise<T>, milliseconds: number): Promise<T> =>
  inTime(answer, milliseconds, () => new Error('The page did not answer'));
