/** A document of its own for each test; needs a DOM (`@vitest-environment jsdom`). */
export const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A page around some markup of its body. */
export const bodyOf = (body: string, head = ''): Document =>
  pageOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
