/** Addresses that are of no use to a reader, or that give something of the author's away. */

const LOCAL_NAME = /^(?:localhost|[^.]+|.+\.(?:localhost|local|internal|lan|home\.arpa|test))$/;
/** RFC 1918, 6598, 3927; this host and its loopback. `URL` has turned every spelling of an IPv4 address into this one. */
const LOCAL_V4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** Loopback, unspecified, RFC 4193, link-local, and IPv4 in IPv6. */
const LOCAL_V6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;

/** Names of parameters, without '-' and '_', whose value opens something to whoever has it. */
const SECRETS: ReadonlySet<string> = new Set(
  (
    'token accesstoken authtoken idtoken refreshtoken sharetoken auth authkey apikey secret clientsecret password passwd pwd ' +
    'sig signature xamzsignature xamzsecuritytoken xgoogsignature jwt session sessionid sid phpsessid jsessionid'
  ).split(' '),
);

type Reads = (url: URL) => boolean;

const REASONS: readonly { reason: string; applies: Reads }[] = [
  { reason: 'a file on this computer', applies: ({ protocol }) => protocol === 'file:' },
  {
    reason: 'a name or password in the address',
    applies: ({ username, password }) => username + password !== '',
  },
  { reason: 'an address that readers cannot reach', applies: ({ hostname }) => isLocal(hostname) },
  { reason: 'a secret in the address', applies: url => parameterNames(url).some(name => SECRETS.has(name)) },
];

/** Why `address` is private, or undefined where it is not (or is no address at all). */
export function privateReason(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return REASONS.find(({ applies }) => applies(url))?.reason;
}

/** Whether an address lies in a private network: none that others link to does. */
export const isInPrivateNetwork = (address: string): boolean =>
  URL.canParse(address) && isLocal(new URL(address).hostname);

/**
 * Part of the options of a `fetch` that follows redirects from an address that others wrote. Chromium then sends nothing to
 * a host of a private network or this computer, whatever name leads there and at whatever step (tried with Chromium 156);
 * behind a proxy it cannot know, and fails. Firefox has no such option, and `fetch` shows no redirect before it is
 * followed: with `redirect: 'manual'` the response is opaque, without status or Location, in pages of extensions too (only
 * webRequest sees more, a permission that Clipsheet does without). There a site may send a request on into the private
 * network, without cookies and referrer; so the address that answered is looked at as the first one was.
 */
export const PUBLIC_ONLY = { targetAddressSpace: 'public' } as RequestInit;

function isLocal(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return LOCAL_V6.test(host);
  return host !== '' && (/^[\d.]+$/.test(host) ? LOCAL_V4.test(host) : LOCAL_NAME.test(host));
}

/** Names that have a value: of the query, of a fragment that holds parameters, and of the path (';jsessionid='). */
function parameterNames({ search, hash, pathname }: URL): string[] {
  const inPath = pathname.split(';').slice(1).join('&');
  return [search, hash.replace(/^#/, ''), inPath].flatMap(parameters =>
    [...new URLSearchParams(parameters)].flatMap(([name, value]) =>
      value === '' ? [] : name.toLowerCase().replace(/[-_]/g, ''),
    ),
  );
}
