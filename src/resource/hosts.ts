/** Which site an address lies on: hosts as people see them, and hosts that are one site under several names. */
import { bareHost, parseAddress, segmentsOf } from './address.ts';

/** One site under two names, whose paths are the same. */
const ALIASES = new Map([
  ['bbc.co.uk', 'bbc.com'],
  ['guardian.co.uk', 'theguardian.com'],
  ['guardian.com', 'theguardian.com'],
  ['edition.cnn.com', 'cnn.com'],
  ['us.cnn.com', 'cnn.com'],
  ['lite.cnn.com', 'cnn.com'],
  ['huffpost.com', 'huffingtonpost.com'],
  ['developers.google.cn', 'developers.google.com'],
]);

/** Sites that answer on a second host for small screens or in AMP, with the same paths. */
const SECOND_HOST = /^(?:m|mobile|amp|touch|wap)\.(?=[^.]+\.)/;
/** Where such a name is a site of its own. */
const OWN_SITES = new Set(['mobile.slashdot.org', 'm.signalvnoise.com']);

/** Blogger once sent readers to their own country's name. */
const BLOGSPOT = /\.blogspot\.(?:com?\.)?[a-z]{2}$/;

/** The host under which a site's addresses are compared: without 'www.', mobile and AMP names. */
export function foldedHost(url: URL): string {
  const bare = bareHost(url);
  if (OWN_SITES.has(bare)) return bare;
  const host = bare
    .replace(/^www\.(?=[^.]+\.)/, '')
    .replace(SECOND_HOST, '')
    .replace(/^www\.(?=[^.]+\.)/, '');
  return ALIASES.get(host) ?? host.replace(BLOGSPOT, '.blogspot.com');
}

/** Whether this is an address that can be clipped at all: a web page or a local file. */
export const isClippable = (address: string): boolean =>
  URL.canParse(address) && ['http:', 'https:', 'file:'].includes(new URL(address).protocol);

/** The host to show to people, without 'www.'; '' for what has none. */
export function hostOf(address: string): string {
  const url = parseAddress(address);
  return url ? bareHost(url) : '';
}

/**
 * Whether the address lies on a site: a host or 'host/path-prefix', as people type it (a scheme, 'www.' and a slash at
 * its end do not matter). Subdomains of the host count; a path prefix ends at a segment's end.
 */
export function onSite(address: string, site: string): boolean {
  const url = parseAddress(address);
  const place = parseAddress(/^https?:\/\//i.test(site.trim()) ? site.trim() : `https://${site.trim()}`);
  if (!url || !place) return false;
  const [host, siteHost] = [bareHost(url), bareHost(place)];
  if (host !== siteHost && !host.endsWith(`.${siteHost}`)) return false;
  const path = segmentsOf(url);
  return segmentsOf(place).every((segment, index) => path[index]?.toLowerCase() === segment.toLowerCase());
}
