// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { parseForgivingly } from '../../src/extract/sources/json-ld.ts';
import { bodyOf, pageOf } from './page-of.ts';

const HERE = new URL('https://example.org/post/one');

describe('a hostile page', () => {
  test('of more meta elements than anybody needs is read', () => {
    const metas = Array.from(
      { length: 3500 },
      (_, at) => `<meta name="author${at}" content="${'x'.repeat(50)}">`,
    );
    const capture = readPage(bodyOf('<h1>One</h1>', `<title>One</title>${metas.join('')}`), HERE);
    expect(capture.title).toBe('One');
  });

  test('of very deep nesting is read', () => {
    const capture = readPage(bodyOf(`<h1>One</h1>${'<div>'.repeat(400)}deep`), HERE);
    expect(capture.title).toBe('One');
  });

  test('gives what was read when the time is used up', () => {
    let now = 0;
    const document = bodyOf('<h1>One</h1><p class="byline">By Ann Lee</p>', '<title>One</title>');
    expect(readPage(document, HERE).authors).toEqual(['Ann Lee']);
    const late = readPage(document, HERE, { now: () => (now += 1500) });
    expect({ url: late.url, title: late.title, authors: late.authors }).toEqual({
      url: HERE.href,
      title: 'One',
      authors: undefined,
    });
  });

  test('cannot pollute objects through JSON-LD', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"One"}</script>';
    readPage(bodyOf('<h1>One</h1>', head), HERE);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('with JSON-LD of a million brackets is read', () => {
    const head = `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`;
    expect(readPage(bodyOf('<h1>One</h1>', head), HERE).title).toBe('One');
  });

  test.each([
    ['lists in lists', `${'['.repeat(20_000)}{"@type":"Article"}${']'.repeat(20_000)}`],
    ['a name of lists', `{"@type":"Article","name":${'['.repeat(20_000)}"x"${']'.repeat(20_000)}}`],
    [
      'a name of names',
      `{"@type":"Article","headline":${'{"name":'.repeat(20_000)}"x"${'}'.repeat(20_000)}}`,
    ],
  ])('with JSON-LD of %s without end is read', (_, json) => {
    const head = `<title>One</title><script type="application/ld+json">${json}</script>`;
    expect(readPage(bodyOf('<h1>One</h1>', head), HERE).title).toBe('One');
  });

  test('with authors of at-signs is read in the time that a test has', () => {
    const authors = Array.from({ length: 500 }, (_, at) => `x${'@'.repeat(500)}${at}`);
    const json = JSON.stringify({ '@type': 'Article', headline: 'One', author: authors });
    const head = `<title>One</title><script type="application/ld+json">${json}</script>`;
    expect(readPage(bodyOf('<h1>One</h1>', head), HERE).title).toBe('One');
  });

  test('gives no address that is not http(s)', () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,AA"><meta name="citation_pdf_url" content="file:///etc/passwd">';
    const { canonical, image, paper } = readPage(bodyOf('<h1>One</h1>', head), HERE);
    expect([canonical, image, paper?.pdf]).toEqual([undefined, undefined, undefined]);
  });

  test('without anything gives its address', () => {
    expect(readPage(pageOf(''), HERE)).toEqual({ url: HERE.href, kind: 'page' });
  });

  test('that is XML gives at least its address', () => {
    const document = new DOMParser().parseFromString('<feed><title>Feed</title></feed>', 'application/xml');
    expect(readPage(document, HERE)).toMatchObject({ url: HERE.href });
  });
});

test('a page is not altered by reading it', () => {
  const document = bodyOf(
    '<article><h1>One</h1><p>By Ann Lee, 3 March 2020</p><details><summary>S</summary>x</details></article>',
    '<title>One</title><meta property="og:title" content="One">',
  );
  const before = document.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  readPage(document, HERE);
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('JSON-LD that is not JSON', () => {
  test.each([
    ['{"a":1,}', { a: 1 }],
    ['[1,2,]', [1, 2]],
    ['{"a":"x\ny"}', { a: 'x y' }],
    ['<!-- c --> {"a":"it\\\'s"}', { a: "it's" }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['{"a":1};', { a: 1 }],
    ['{"a":', undefined],
  ])('%j is forgiven as far as it can be', (text, expected) => {
    expect(parseForgivingly(text)).toEqual(expected);
  });
});
