/** Golden folders: an outline, and the draft that it gives. A new one: add outline.json, run, review expected.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/outlines');

describe('an outline', () => {
  test.each(readdirSync(FOLDER))('%s', slug => {
    const file = (name: string) => readFileSync(join(FOLDER, slug, name), 'utf8');
    const markdown = renderMarkdown(JSON.parse(file('outline.json')));
    expect(markdown).toBe(file('expected.md'));
    expect(markdown).not.toMatch(/[ \t]$|\n\n\n/m);
  });
});
