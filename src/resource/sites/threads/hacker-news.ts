/** Hacker News items, also in other readers. */
import { pathOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

export const hackerNews: SiteRule = {
  name: 'hacker-news',
  hosts: ['news.ycombinator.com', 'hn.algolia.com', 'hackerweb.app', 'hn.premii.com'],
  identify(url) {
    const routed =
      /^#\/(?:item|comments)\/(\d+)/.exec(url.hash)?.[1] ??
      /^\/api\/v1\/items\/(\d+)$/.exec(pathOf(url))?.[1];
    const id = pathOf(url) === '/item' ? /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0] : routed;
    return id
      ? { key: `hn:${id}`, link: `https://news.ycombinator.com/item?id=${id}`, kind: 'thread' }
      : undefined;
  },
};
