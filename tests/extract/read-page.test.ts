// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { selectedText } from '../../src/extract/selection.ts';
import { rulesFor, SITE_RULES } from '../../src/extract/sites/index.ts';
import { bodyOf } from './page-of.ts';

const GITHUB = new URL('https://github.com/example/boats');

describe('reading a page', () => {
  test('uses site rules, and does without them on request', () => {
    const document = bodyOf('<h1>boats</h1>', '<title>example/boats: Boats</title>');
    expect(readPage(document, GITHUB).kind).toBe('repo');
    expect(readPage(document, GITHUB, { siteRules: false }).repo).toBeUndefined();
  });

  test('takes the kind that the address is known for where the page itself does not say', () => {
    const document = bodyOf('<h1>Boats</h1><p>Some words.</p>');
    const url = new URL('https://tools.example.org/boats');
    expect(readPage(document, url, { kind: 'tool' }).kind).toBe('tool');
    expect(readPage(document, url).kind).toBe('page');
  });

  test('believes a paper’s own metadata over what the address is known for', () => {
    const head =
      '<meta name="citation_title" content="Boats"><meta name="citation_author" content="Doe, Jane">';
    expect(
      readPage(bodyOf('<h1>Boats</h1>', head), new URL('https://medium.com/x'), { kind: 'blog' }).kind,
    ).toBe('paper');
  });

  test('gives plain data that survives cloning', () => {
    const capture = readPage(bodyOf('<h1>Boats</h1>'), GITHUB);
    expect(structuredClone(capture)).toEqual(capture);
  });
});

describe('site rules', () => {
  test('claim a host and its subdomains, and no other', () => {
    const names = (address: string) => rulesFor(new URL(address)).map(({ name }) => name);
    expect(names('https://www.github.com/a/b')).toContain('github');
    expect(names('https://gist.github.com/a/b')).toContain('github');
    expect(names('https://notgithub.com/a/b')).not.toContain('github');
  });

  test('have names of their own', () => {
    const names = SITE_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the selection', () => {
  const view = (text: string) => ({ getSelection: () => ({ toString: () => text }) as Selection });

  test('keeps its lines and loses spare white space', () => {
    expect(selectedText(view('  one \t two \r\n\r\n\r\n\r\nthree '))).toBe('one two\n\nthree');
  });
  test('of nothing is none', () => expect(selectedText(view('  \n '))).toBeUndefined());
  test('is bounded', () => expect(selectedText(view('x'.repeat(1e6)))?.length).toBe(20_000));
});
