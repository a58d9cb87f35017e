/** The script injected after a clip has been saved and read: sets one global, which the worker then calls. */
import { type Readable, type ReadableRequest, readReadable } from './readable/read.ts';

declare global {
  var clipsheetReadable: (request: ReadableRequest) => Readable;
}

globalThis.clipsheetReadable = request => readReadable(document, location, request);
