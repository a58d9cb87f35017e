// @vitest-environment jsdom
/**
 * Golden pages: tests/fixtures/pages/<slug>/source.html, and in expected.json its address and the whole capture.
 * To add one, write source.html and `{ "url": … }`, run with UPDATE_PAGES=1, read what was written, correct the code or commit.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { pageOf } from './page-of.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/pages');

describe('a page', () => {
  test.each(readdirSync(FOLDER))('%s is read as expected', slug => {
    const path = join(FOLDER, slug, 'expected.json');
    const expected = JSON.parse(readFileSync(path, 'utf8'));
    const document = pageOf(readFileSync(join(FOLDER, slug, 'source.html'), 'utf8'));
    const capture = readPage(document, new URL(expected.url));
    if (process.env.UPDATE_PAGES) writeFileSync(path, `${JSON.stringify(capture, null, 2)}\n`);
    else expect(capture).toEqual(expected);
  });
});
