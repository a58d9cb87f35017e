/** The acceptance case of issue 15, where the shared folder is at hand; the whole tree of one issue as a golden file either way. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOutline } from '../../src/issue/build-outline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { standingText } from '../../src/render/standing.ts';
import { acceptanceSource } from './acceptance-source.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/issue-15');

describe.runIf(existsSync(SHARED))('issue 15', () => {
  test('comes out equal to the byte', () => {
    const source = acceptanceSource(JSON.parse(readFileSync(resolve(SHARED, 'clippings.json'), 'utf8')));
    const outline = buildOutline({ ...source, standing: standingText });
    expect(renderMarkdown(outline)).toBe(readFileSync(resolve(SHARED, 'outline.md'), 'utf8'));
    expect(renderMarkdown(outline)).toBe(renderMarkdown(structuredClone(outline)));
  });
});
