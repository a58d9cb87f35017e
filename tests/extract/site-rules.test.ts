/** No site is claimed to be read without a golden page of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesFor, SITE_RULES } from '../../src/extract/sites/index.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/pages');
const golden = readdirSync(FOLDER).map(
  slug => new URL(JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')).url),
);

describe('a site rule', () => {
  const claimed = SITE_RULES.flatMap(rule => rule.sites.map(site => ({ rule, name: rule.name, site })));
  test.each(claimed.filter(({ site }) => site !== '*'))(
    '$name has a golden page of $site',
    ({ rule, site }) => {
      const only = [{ ...rule, sites: [site] }];
      expect(golden.filter(url => rulesFor(url, only).length > 0)).not.toEqual([]);
    },
  );

  test('has a name of its own', () => {
    const names = SITE_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
