/** Reddit: a post on any of its hosts and short forms; one comment is a thing of its own. */
import { segmentsOf } from '../../address.ts';
import type { Found, SiteRule } from '../../identity.ts';

const ID = /^[a-z\d]{4,10}$/;

export const reddit: SiteRule = {
  name: 'reddit',
  hosts: ['reddit.com', 'redd.it'],
  identify(url) {
    if (/^(?:i|v|preview)\.redd\.it$/.test(url.hostname)) return undefined;
    const segments = segmentsOf(url).map(segment => segment.replace(/\.(?:json|rss|compact|xml)$/, ''));
    if (url.hostname.endsWith('redd.it'))
      return segments.length === 1 ? post(segments[0], undefined) : undefined;
    const at = segments.findIndex(segment => segment === 'comments' || segment === 'gallery');
    if (at < 0) return subreddit(segments);
    const place = at >= 2 ? segments.slice(0, at).join('/') : undefined;
    return post(segments[at + 1], place, segments.slice(at + 2));
  },
};

function post(
  written: string | undefined,
  place: string | undefined,
  rest: readonly string[] = [],
): Found | undefined {
  const id = written?.toLowerCase() ?? '';
  if (!ID.test(id)) return undefined;
  // '/comments/ID/slug/COMMENT', and since 2023 '/comments/ID/comment/COMMENT'.
  const comment = rest[1]?.toLowerCase() ?? '';
  const base = place
    ? `https://www.reddit.com/${place}/comments/${id}/`
    : `https://www.reddit.com/comments/${id}/`;
  const slug = rest[0] && /^[\w%-]+$/.test(rest[0]) ? `${rest[0]}/` : '';
  if (ID.test(comment) && slug)
    return { key: `reddit:${id}/${comment}`, link: `${base}${slug}${comment}/`, kind: 'thread' };
  return { key: `reddit:${id}`, link: base + slug, kind: 'thread' };
}

const SORTINGS = new Set(['hot', 'new', 'top', 'rising', 'best', 'controversial', 'about']);

function subreddit([first, name, view]: readonly string[]): Found | undefined {
  if (first !== 'r' || !name || !/^\w{2,30}$/.test(name) || (view !== undefined && !SORTINGS.has(view)))
    return undefined;
  return { key: `reddit:r/${name.toLowerCase()}`, link: `https://www.reddit.com/r/${name}/` };
}
