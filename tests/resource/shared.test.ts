/** Held against the shared examples where they lie beside the project; passes without them. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { identify } from '../../src/resource/identify.ts';
import { scoreIdentity } from '../eval/identity.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');

test('every group of addresses is one resource, and every pair two', () => {
  const score = scoreIdentity(join(SHARED, 'corpus'));
  expect(score?.failures ?? []).toEqual([]);
});

test('the links of the model issue are those that it prints', () => {
  const folder = join(SHARED, 'issue-15');
  if (!existsSync(folder)) return;
  const { clippings } = JSON.parse(readFileSync(join(folder, 'clippings.json'), 'utf8')) as {
    clippings: { url: string; clippedAt: string }[];
  };
  const outline = readFileSync(join(folder, 'outline.md'), 'utf8');
  for (const { url } of clippings.filter(({ clippedAt }) => clippedAt < '2021-04'))
    expect(outline).toContain(`](${identify(url).link})`);
});

test('no two real addresses of one site become one resource', () => {
  const file = join(SHARED, 'corpus/url-kinds.jsonl');
  if (!existsSync(file)) return;
  const byKey = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { url } = JSON.parse(line) as { url: string };
    const { key } = identify(url);
    byKey.set(key, (byKey.get(key) ?? new Set()).add(url));
  }
  for (const [key, urls] of byKey) {
    const hosts = new Set([...urls].map(url => new URL(url).host));
    expect(hosts.size, `${key} is ${[...urls].join(' and ')}`).toBe(urls.size);
  }
});
