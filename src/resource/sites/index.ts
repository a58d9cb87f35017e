/**
 * The table of site rules, and which of them names what an address is of.
 * To add a site: a small file in the folder of its family (papers, code, …) that exports a SiteRule, or pathRule({…})
 * where the id lies in the path; its name in that folder's index.ts; and in tests/resource/sites a group of addresses
 * that are one thing, and some that are not. A rule answers only for what it is sure of: two things must never share a
 * key, and the link it gives must lead back to the same key (tests/resource/properties.test.ts tries both by chance).
 */
import type { Found, SiteRule } from '../identity.ts';
import { parentsOf } from '../tracking.ts';
import { CODE } from './code/index.ts';
import { COURSES } from './courses/index.ts';
import { PAPERS } from './papers/index.ts';
import { READING } from './reading/index.ts';
import { THREADS } from './threads/index.ts';
import { TOOLS } from './tools/index.ts';
import { VIDEOS } from './videos/index.ts';

export const SITES: readonly SiteRule[] = [
  ...PAPERS,
  ...CODE,
  ...VIDEOS,
  ...THREADS,
  ...READING,
  ...COURSES,
  ...TOOLS,
];

const BY_HOST = new Map<string, SiteRule[]>();
for (const rule of SITES)
  for (const host of rule.hosts) BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), rule]);

/** The first rule that answers: those of the host itself, then of each parent, then those of any host. */
export function siteOf(url: URL): { rule: string; found: Found } | undefined {
  for (const host of [...parentsOf(url.hostname), '*'])
    for (const rule of BY_HOST.get(host) ?? []) {
      const found = rule.identify(url);
      if (found) return { rule: rule.name, found };
    }
  return undefined;
}
