/** The script injected into the clipped tab: sets one global in the extension's own world, which the worker then calls. */
import type { Capture } from './capture.ts';
import { type ReadOptions, readPage } from './read-page.ts';
import { selectedText } from './selection.ts';

declare global {
  var clipsheetCapture: (options?: ReadOptions) => Capture;
}

globalThis.clipsheetCapture = options => {
  const capture = readPage(document, location, options);
  const selection = selectedText(globalThis);
  return selection ? { ...capture, selection } : capture;
};
