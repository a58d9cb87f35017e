/** The table of site rules, and which of them names what an address is of. */
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
