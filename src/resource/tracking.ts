/** Takes tracking out of an address; what is left stays as it was written. */
import {
  CODE_HOSTS,
  SITE_TRACKING,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
  TRACKING_VALUES,
} from './tracking-parameters.ts';

/** The host and each of its parents: 'a.b.c', 'b.c', 'c'. */
export function parentsOf(host: string): string[] {
  const labels = host.split('.').slice(-8);
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether a query parameter of this address says nothing about what the page is. */
export function isTracking(name: string, value: string, url: URL): boolean {
  const known = name.toLowerCase();
  const hosts = parentsOf(url.hostname);
  if (known === 'ref' && (url.hostname.startsWith('gitlab.') || hosts.some(host => CODE_HOSTS.has(host))))
    return false;
  return (
    TRACKING_NAMES.has(known) ||
    TRACKING_PREFIXES.some(prefix => known.startsWith(prefix)) ||
    sitesOf(url, hosts).some(site => SITE_TRACKING.get(site)?.has(known)) ||
    (TRACKING_VALUES.get(known)?.some(pattern => pattern.test(value)) ?? false)
  );
}

/** Software that also runs under its authors' own hosts, where its posts keep their paths. */
const SOFTWARE: readonly { path: RegExp; site: string }[] = [
  { path: /^\/p\/[^/]+-[^/]+$/, site: 'substack.com' },
  { path: /^\/\d{4}\/\d{2}\/[^/]+\.html$/, site: 'blogspot.com' },
];

const sitesOf = (url: URL, hosts: string[]): string[] => [
  ...hosts,
  ...SOFTWARE.filter(({ path }) => path.test(url.pathname)).map(({ site }) => site),
];

/** The query without tracking, with its '?', or ''; order and escapes of what is left are kept. */
export function queryWithoutTracking(url: URL): string {
  const kept = pairsWithoutTracking(url.search.slice(1), url);
  return kept && `?${kept}`;
}

const pairsWithoutTracking = (query: string, url: URL): string =>
  query
    .split('&')
    .filter(pair => {
      const [[name, value] = ['', '']] = new URLSearchParams(`&${pair}`);
      return pair !== '' && !isTracking(name, value, url);
    })
    .join('&');

/** '#', '#top' of a reader's jump, comment lists, and what share buttons and feeds write behind the '#'. */
const IDLE_FRAGMENT = /^(?:|comments|respond|disqus_thread|!|\/|!\/|\.U[\w-]{10}\.\w+)$/i;
const TRACKING_FRAGMENT =
  /^(?:utm_|xtor=|at_pco=|at_xt=|echobox=|sthash\.|sa-link_location=|intcid=|ref=|amp_tf=|aoh=|link_id=|nws=|cxrecs_)/i;

/** The fragment with its '#', or '' where it names nothing on the page that could be a thing of its own. */
export function fragmentWithoutTracking(url: URL): string {
  const fragment = url.hash.slice(1).replace(/:~:.*$/s, '');
  if (TRACKING_FRAGMENT.test(fragment)) return '';
  const [route = '', ...query] = fragment.split('?');
  const kept = pairsWithoutTracking(query.join('?'), url);
  const left = kept ? `${route}?${kept}` : route;
  return IDLE_FRAGMENT.test(left) ? '' : `#${left}`;
}
