// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/clipping/clipping.ts';
import { copyPage } from '../../../src/extract/readable/copy.ts';
import { readReadable } from '../../../src/extract/readable/read.ts';

const sentence = 'A loom follows its cards as an engine follows its numbers, thread by thread. ';
const parse = (html: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Looms</title>${html}</html>`,
    'text/html',
  );
const read = (html: string, kind: Kind, summary?: string, address = 'https://example.org/looms') =>
  readReadable(parse(html), new URL(address), { kind, summary });

describe('the readable text', () => {
  test('of a post is its article, without what stands around it', () => {
    const around = '<ul><li><a href="/1">Other posts</a></li></ul>';
    const { markdown, words } = read(
      `<nav>${around}</nav><main><article><h1>Looms</h1><p>${sentence.repeat(5)}</p><pre><code class="language-c">int a;</code></pre><p>${sentence}</p></article></main><footer>${around}</footer>`,
      'blog',
    );
    expect(markdown).toContain('thread by thread.\n\n```c\nint a;\n```\n\nA loom');
    expect(markdown).not.toContain('Other posts');
    expect(words).toBe(6 * 14);
  });

  test('of a paper is its abstract, with its maths', () => {
    const abstract = `${sentence.repeat(3)}We prove that x is small.`;
    const page = `<article><h1>Looms</h1><section class="abstract"><p>${sentence.repeat(3)}We prove that <math alttext="x"><mi>x</mi></math> is <em>small</em>.</p></section><section><p>${sentence.repeat(40)}</p></section></article>`;
    const { markdown, words } = read(page, 'paper', abstract);
    expect(markdown.endsWith('is _small_.')).toBe(true);
    expect(words).toBeLessThan(60);
  });

  test('of a paper whose page shows no abstract is the one that its metadata gives', () => {
    const abstract = `${sentence.repeat(8)}\nWe <b> prove it.`;
    expect(read('<p>Sign in</p>', 'paper', abstract).markdown).toBe(
      `${sentence.repeat(8).trim()}\n\nWe \\<b> prove it.`,
    );
  });

  test('of a repository is its README, and the papers that it names', () => {
    const readme = `<article class="markdown-body"><h2>Engine</h2><p>${sentence}</p><p><a href="https://arxiv.org/abs/2103.07579v2">Paper</a> <a href="/ada/other">x</a></p></article>`;
    const { markdown, papers } = read(
      `<div>main src 12 commits</div><div id="readme">${readme}</div>`,
      'repo',
      undefined,
      'https://github.com/ada/engine',
    );
    expect(markdown.startsWith('## Engine\n\nA loom')).toBe(true);
    expect(markdown).not.toContain('commits');
    expect(papers).toEqual(['https://arxiv.org/abs/2103.07579v2']);
  });

  test('of a repository’s page without a README is none', () => {
    const html = `<table><tr><td>${sentence.repeat(20)}</td></tr></table>`;
    expect(read(html, 'repo', undefined, 'https://github.com/ada/engine/issues').markdown).toBe('');
  });

  test('of a list of papers names none of them', () => {
    const links = Array.from(
      { length: 9 },
      (_, at) => `<a href="https://arxiv.org/abs/2103.0757${at}">p</a>`,
    );
    expect(read(`<div id="readme">${links.join(' ')}</div>`, 'repo')).not.toHaveProperty('papers');
  });

  test('of a video is none, and of an empty page', () => {
    expect(read(`<p>${sentence}</p>`, 'video').markdown).toBe('');
    expect(read('', 'page')).toEqual({ url: 'https://example.org/looms', markdown: '', words: 0 });
  });
});

describe('the copy that is worked on', () => {
  test('leaves the page as it is, noscript pictures and odd attributes included', () => {
    const page = parse(
      `<body><article><p>${sentence.repeat(9)}</p><img srcSet="/a.png 2x"><noscript><img src="/b.png"></noscript><form><input name="childNodes"></form></article>`,
    );
    const before = page.documentElement.outerHTML;
    readReadable(page, new URL('https://example.org/'), { kind: 'blog' });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('holds nothing that runs or that stands in for the document’s own', () => {
    const page = parse(
      '<body onload="alert(1)"><script>alert(1)</script><img name="body" src="/a.png" onerror="alert(1)"><form name="head"><input name="attributes"><p id="in">in</p></form>',
    );
    const copy = copyPage(page);
    expect(copy?.documentElement.outerHTML).not.toMatch(/alert|name=/);
    expect(copy?.querySelector('#in')?.textContent).toBe('in');
    expect(copy?.defaultView).toBeNull();
  });

  test('shows shadow trees as the page does', () => {
    const page = document.implementation.createHTMLDocument('');
    const host = page.body.appendChild(page.createElement('div'));
    host.append('slotted');
    host.attachShadow({ mode: 'open' }).append(page.createElement('h2'), page.createElement('slot'));
    host.shadowRoot?.querySelector('h2')?.append('Shadow');
    expect(copyPage(page)?.body.textContent).toBe('Shadowslotted');
  });

  test('ends where a page is too long', () => {
    const page = parse(`<body>${`<div>${'<p>x</p>'.repeat(2000)}</div>`.repeat(10)}`);
    const copied = copyPage(page)?.querySelectorAll('p').length ?? 0;
    expect(copied).toBeGreaterThan(12_000);
    expect(copied).toBeLessThan(16_000);
  });

  test('holds at most 3,000 elements beside each other, and all text of deep ones', () => {
    expect(copyPage(parse('<p>x</p>'.repeat(4000)))?.querySelectorAll('p')).toHaveLength(3000);
    const deep = document.implementation.createHTMLDocument('');
    let inner: Element = deep.body;
    for (let depth = 0; depth < 600; depth += 1) inner = inner.appendChild(deep.createElement('div'));
    inner.append('seen');
    expect(copyPage(deep)?.body.textContent).toBe('seen');
  });
});
