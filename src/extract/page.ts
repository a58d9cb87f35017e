/** The script injected into the clipped tab: sets globals in the extension's own world, which the worker then calls. */
import type { Capture } from './capture.ts';
import { type Asked, askOwnSite } from './hosts/fetch-answer.ts';
import { readLanding } from './landing.ts';
import { type ReadOptions, readPage } from './read-page.ts';
import { selectedText } from './selection.ts';

declare global {
  var clipsheetCapture: (options?: ReadOptions) => Capture;
  /** In a PDF tab: what the PDF's landing page, on the same site, says. */
  var clipsheetLanding: (address: string) => Promise<Capture>;
  /** What the page's own host answers. */
  var clipsheetAsk: (asked: Asked) => Promise<string>;
}

globalThis.clipsheetCapture = options => {
  const capture = readPage(document, location, options);
  const selection = selectedText(globalThis);
  return selection ? { ...capture, selection } : capture;
};

globalThis.clipsheetLanding = address => readLanding(address, location);

globalThis.clipsheetAsk = asked => askOwnSite(asked, location);
