/** Every site rule. Order does not matter: at most one rule claims a host, and those for any host come last. */

import { arxiv } from './arxiv.ts';
import { github } from './github.ts';
import type { SiteRule } from './site-rule.ts';
import { youtube } from './youtube.ts';

export const SITE_RULES: readonly SiteRule[] = [arxiv, github, youtube];

const onSite = (host: string, site: string): boolean =>
  site === '*' || host === site || host.endsWith(`.${site}`);

export function rulesFor(url: URL, rules: readonly SiteRule[] = SITE_RULES): SiteRule[] {
  const host = url.hostname.replace(/^www\./, '');
  return rules.filter(rule => rule.sites.some(site => onSite(host, site)));
}
