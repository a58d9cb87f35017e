/** Addresses compared and resolved: no protocol, no `www.`, no trailing slash, no query of trackers. */

/** Absolute http(s) address, or undefined. */
export function absolute(address: string | undefined, base: URL | string): string | undefined {
  if (!address || address.length > 4000) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export function parsed(address: string | undefined, base?: URL | string): URL | undefined {
  if (!address || address.length > 4000) return undefined;
  try {
    return new URL(address.trim(), base);
  } catch {
    return undefined;
  }
}

export const hostOf = (url: URL): string => url.hostname.replace(/^www\d?\./, '');

/** For comparing the paths of two addresses: no trailing slash, index page or AMP part. */
export const pathKey = (url: URL): string =>
  decoded(url.pathname)
    .toLowerCase()
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, '')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(?:\.html)?$/, '')
    .replace(/\/+$/, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Second-level names under which anybody registers a domain: 'example.co.uk' is a site, 'co.uk' is not. */
const SHARED_SUFFIX = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|gov|nom|nhs|ltd|plc|me)$/;

/** 'blog.example.co.uk' → 'example.co.uk'. */
export function siteOf(host: string): string {
  const labels = host.replace(/^www\d?\./, '').split('.');
  if (labels.length <= 2) return labels.join('.');
  const keep = SHARED_SUFFIX.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2 ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** The label that names a site: 'blog.example.co.uk' → 'example'. */
export const siteLabel = (host: string): string => siteOf(host).split('.')[0] ?? '';
