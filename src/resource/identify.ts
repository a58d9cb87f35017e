/**
 * Which resource an address names, and the address to print for it. Site rules decide; then the identifiers that the
 * page tells; then its canonical link; then the address itself (design: "Identity").
 */
import { parseAddress } from './address.ts';
import { arxivKey, parseArxivId } from './arxiv-id.ts';
import { acceptedCanonical } from './canonical.ts';
import { doiFound } from './doi.ts';
import { cleanLink, genericKey } from './generic.ts';
import type { Found, Identity, PageIdentity } from './identity.ts';
import { guessKind } from './kind-of.ts';
import { siteOf } from './sites/index.ts';
import { unwrap } from './unwrap.ts';

export { hostOf, isClippable, onSite } from './hosts.ts';
export type { Identity, PageIdentity } from './identity.ts';
export { kindOf } from './kind-of.ts';
export { repoOf, repoPath } from './repo-path.ts';

/**
 * Never throws. An address that is not http(s), or longer than any place's, keeps itself as link and
 * gets the key `url:<address>`. `page` is what
 * the page says of itself, when it has been read: it may name a better key than the address does, except where a site
 * rule decided.
 */
export function identify(address: string, page: PageIdentity = {}): Identity {
  const clipped = parseAddress(address);
  if (!clipped) return { key: `url:${address}`, link: address };
  const { url, copy } = unwrap(clipped);
  const identity = byRule(url) ?? byCanonical(url, copy ? undefined : page.canonical) ?? generic(url);
  const told = identity.firm ? undefined : byTold(page);
  return withKind(url, { ...identity, ...told, link: copy ? cleanLink(copy) : identity.link });
}

type Draft = Identity & { firm?: boolean };

function byRule(url: URL): Draft | undefined {
  const site = siteOf(url);
  return site && draft(site.found, site.rule);
}

const draft = ({ key, link, kind, soft }: Found, rule: string): Draft => ({
  key,
  link,
  rule,
  ...(kind && { kind }),
  firm: !soft,
});

function byCanonical(url: URL, canonical: string | undefined): Draft | undefined {
  const named = acceptedCanonical(url, canonical);
  return named && (byRule(named) ?? generic(named));
}

const generic = (url: URL): Draft => ({ key: genericKey(url), link: cleanLink(url) });

/** The arXiv id comes first: whoever writes of a paper that has both mostly links to arXiv. */
function byTold({ doi, arxivId }: PageIdentity): { key: string; rule?: string } | undefined {
  const id = arxivId === undefined ? undefined : parseArxivId(arxivId);
  if (id) return { key: arxivKey(id), rule: 'arxiv' };
  const found = doi === undefined ? undefined : doiFound(doi);
  return found && { key: found.key, rule: 'doi' };
}

function withKind(url: URL, { firm: _, ...identity }: Draft): Identity {
  const kind = identity.kind ?? guessKind(url);
  return kind ? { ...identity, kind } : identity;
}
