/** Every site rule. Order does not matter: where two rules know a field, the first does. */

import { arxiv } from './arxiv.ts';
import { elsevier } from './elsevier.ts';
import { forges } from './forges.ts';
import { github } from './github.ts';
import { huggingface } from './huggingface.ts';
import { openreview } from './openreview.ts';
import { packages } from './packages.ts';
import type { SiteRule } from './site-rule.ts';
import { mastodon, threads } from './threads.ts';
import { youtube } from './youtube.ts';

export const SITE_RULES: readonly SiteRule[] = [
  arxiv,
  elsevier,
  github,
  huggingface,
  openreview,
  packages,
  threads,
  youtube,
  forges,
  mastodon,
];

const onSite = (host: string, site: string): boolean =>
  site === '*' || host === site || host.endsWith(`.${site}`);

export function rulesFor(url: URL, rules: readonly SiteRule[] = SITE_RULES): SiteRule[] {
  const host = url.hostname.replace(/^www\./, '');
  return rules.filter(rule => rule.sites.some(site => onSite(host, site)));
}
