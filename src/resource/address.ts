/** Taking addresses apart and putting them together, the same way for every rule. */

/** Longer ones hold data rather than a place; they are left as they are, and cost no time. */
const LONGEST = 8192;

/** An http(s) address, or undefined. The host of the result has no trailing dot. */
export function parseAddress(text: string): URL | undefined {
  if (text.length > LONGEST || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  // Copied out of a page's source.
  if (url.search.includes('&amp;')) url.search = url.search.replaceAll('&amp;', '&');
  return url;
}

/** The host without 'www.'. */
export const bareHost = (url: URL): string => url.hostname.replace(/^www\.(?=.*\.)/, '');

/** Percent-decoded where that is possible, else as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Characters that a path may hold as they are (RFC 3986 pchar) and that encodeURIComponent would escape. */
const PLAIN_IN_PATH = /%(?:3A|40|24|26|2B|2C|3B|3D)/g;

/** One path segment, escaped in one way whatever way it was escaped before. */
export function encode(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(PLAIN_IN_PATH, decodeURIComponent);
}

/** The path's non-empty segments, decoded; an escaped slash counts as one. */
export const segmentsOf = (url: URL): readonly string[] => decoded(url).segments;

/** The decoded path without a slash at its end; '' for the root. */
export const pathOf = (url: URL): string => decoded(url).path;

/** Dozens of rules ask for the same path in turn: the last answer is kept. */
let last: { pathname: string; segments: readonly string[]; path: string } | undefined;

function decoded({ pathname }: URL): { segments: readonly string[]; path: string } {
  if (last?.pathname === pathname) return last;
  const segments = pathname
    .split('/')
    .flatMap(segment => decode(segment).split('/'))
    .filter(segment => !['', '.', '..'].includes(segment));
  last = { pathname, segments, path: segments.map(segment => `/${segment}`).join('') };
  return last;
}

/** An https address from decoded parts; a part may hold several segments. */
export function address(host: string, ...parts: string[]): string {
  const path = parts
    .flatMap(part => part.split('/'))
    .filter(Boolean)
    .map(encode)
    .join('/');
  return `https://${host}/${path}`;
}

/** The address without query and fragment. */
export const withoutQuery = (url: URL): string => `${url.origin}${url.pathname}`;

/** Whether the address is of this host or of one below it. */
export const isOnHost = (url: URL, host: string): boolean =>
  url.hostname === host || url.hostname.endsWith(`.${host}`);
