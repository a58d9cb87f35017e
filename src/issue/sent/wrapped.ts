/** Opens a wrapped link from its own address, where that holds the target. Linear, and never throws. */
import { isMailLink, mayCountClicks } from './mail-services.ts';

export interface Opened {
  /** A mail service's own address: what it leads to is another page. */
  isWrapped: boolean;
  /** What it leads to, http(s); undefined where the address does not tell. For an address that is not wrapped, itself. */
  target: string | undefined;
}

/** One service's link may hold another's. */
const DEPTH = 4;
const LONGEST = 8000;

export function openWrapped(address: string): Opened {
  let current = address;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const url = parse(current);
    if (!url) break;
    const certain = isMailLink(url);
    const inner = certain || mayCountClicks(url) ? targetIn(url) : undefined;
    if (inner === undefined)
      return { isWrapped: depth > 0 || certain, target: certain ? undefined : current };
    current = inner;
  }
  return { isWrapped: current !== address, target: current };
}

const parse = (address: string): URL | undefined =>
  address.length <= LONGEST && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? new URL(address)
    : undefined;

/** In parameters, in a part of the path, after a part of the path. */
function targetIn(url: URL): string | undefined {
  const values = [...url.searchParams.values()];
  const segments = url.pathname.split('/').filter(segment => segment !== '');
  const own = (found: string | undefined): string | undefined =>
    found !== undefined && parse(found)?.hostname === url.hostname ? undefined : found;
  for (const value of [...values, ...segments.map(decoded)]) {
    const found = own(asAddress(value) ?? inEncoded(value));
    if (found !== undefined) return found;
  }
  return own(afterPath(url)) ?? own(hostInPath(url));
}

/** '/CL0/https://example.org/a/1/0100…' with its slashes unescaped: what follows the scheme, as far as it goes. */
function afterPath({ pathname, search }: URL): string | undefined {
  const at = pathname.search(/https?:\/{1,2}[^/]/i);
  return at < 0 ? undefined : asAddress(pathname.slice(at).replace(/^(https?):\/+/i, '$1://') + search);
}

/** Postmark leaves the scheme out: '/3s/example.org%2Fpath/…'. */
function hostInPath({ hostname, pathname }: URL): string | undefined {
  if (!hostname.endsWith('pstmrk.it')) return undefined;
  const [, inside] = /^\/\d[a-z]{0,2}\/([^/]+)/.exec(pathname) ?? [];
  return inside === undefined ? undefined : asAddress(`https://${decoded(inside)}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function asAddress(text: string): string | undefined {
  const url = parse(text.trim());
  return url?.hostname.includes('.') ? text.trim() : undefined;
}

/** base64 of an address, of JSON that holds one, or a JWT of such. */
function inEncoded(value: string): string | undefined {
  for (const part of value.split('.').slice(0, 3)) {
    const text = fromBase64(part);
    const found = text === undefined ? undefined : (asAddress(text) ?? inJson(text));
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromBase64(text: string): string | undefined {
  if (text.length < 12 || text.length > LONGEST || !/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, byte => byte.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}

/** Names that services give the target, in the order in which they are believed. */
const NAMES = ['url', 'href', 'e', 'u', 'link', 'target', 'redirect', 'p'];

/** The target among the fields of an object, whose value may be JSON again (Mandrill). */
function inJson(text: string, depth = 0): string | undefined {
  if (depth > 2 || !/^\s*\{/.test(text)) return undefined;
  let fields: Map<string, unknown>;
  try {
    fields = new Map(Object.entries(JSON.parse(text) as object));
  } catch {
    return undefined;
  }
  for (const name of NAMES) {
    const value = fields.get(name);
    if (typeof value !== 'string') continue;
    const found = asAddress(value) ?? inJson(value, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
