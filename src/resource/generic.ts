/** The identity of an address that no site rule knows. */
import { encode } from './address.ts';
import { withoutAmp } from './amp.ts';
import { foldedHost } from './hosts.ts';
import { fragmentWithoutTracking, isTracking, queryWithoutTracking } from './tracking.ts';

const INDEX = /^(?:index|default)\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|cgi)$/i;
const SESSION = /;jsessionid=[^/]*$/i;

/** 'url:example.org/post?id=2': equal for every way of writing the same address. */
export const genericKey = (url: URL): string =>
  `url:${foldedHost(url)}${portOf(url)}${comparablePath(url)}${comparableQuery(url)}${fragmentWithoutTracking(url)}`;

/** The address without tracking, otherwise as it is. */
export const cleanLink = (url: URL): string =>
  `${url.origin.replace('//', `//${credentialsOf(url)}`)}${url.pathname}${queryWithoutTracking(url)}${fragmentWithoutTracking(url)}`;

/** The default port is not told by URL; any other is part of the site. */
const portOf = (url: URL): string => (url.port === '' ? '' : `:${url.port}`);

/** Kept in links, so that the draft check can warn of them; keys never hold them. */
const credentialsOf = (url: URL): string =>
  url.username === '' && url.password === '' ? '' : `${url.username}${url.password && `:${url.password}`}@`;

export function comparablePath(url: URL): string {
  const segments = withoutAmp(url.pathname.split('/').filter(Boolean));
  if (INDEX.test(segments.at(-1) ?? '')) segments.pop();
  return segments.map(segment => `/${comparable(segment.replace(SESSION, ''))}`).join('');
}

/** Escaped in one way; what cannot be decoded stays, with its digits in capitals. */
function comparable(segment: string): string {
  try {
    return encode(decodeURIComponent(segment));
  } catch {
    return segment.replace(/%[0-9a-f]{2}/gi, digits => digits.toUpperCase());
  }
}

function comparableQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(name, value, url));
  if (kept.length === 0) return '';
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `?${new URLSearchParams(kept)}`;
}
