/** pdf.js ships no types for its worker's code; only its presence matters here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
