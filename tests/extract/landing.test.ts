// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { readLanding } from '../../src/extract/landing.ts';

const HERE = 'https://journal.example/article/view/5';
const TITLE = 'Evaluación de la región';

afterEach(() => vi.unstubAllGlobals());

/** A page in Latin-1, whose letters are one byte each; `meta` and the header say so, or do not. */
function answer(type: string, meta = ''): void {
  const html = `<html><head>${meta}<meta name="citation_title" content="${TITLE}"></head><h1>${TITLE}</h1></html>`;
  const body = Uint8Array.from(html, letter => letter.charCodeAt(0));
  const response = new Response(body, { headers: { 'Content-Type': type } });
  Object.defineProperty(response, 'url', { value: HERE });
  vi.stubGlobal('fetch', async () => response);
  // jsdom's own cannot be read.
  vi.stubGlobal('Blob', Blob);
}

test.each([
  ['the header', 'text/html; charset=ISO-8859-1', ''],
  ['the page', 'text/html', '<meta charset="iso-8859-1">'],
])('a landing page is read in the charset that %s names', async (_, type, meta) => {
  answer(type, meta);
  expect((await readLanding(HERE, { href: HERE })).title).toBe(TITLE);
});

test('a charset that nobody knows is taken for UTF-8', async () => {
  answer('text/html; charset=klingon');
  expect((await readLanding(HERE, { href: HERE })).title).toContain('Evaluaci');
});
