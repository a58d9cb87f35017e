/** Substack: posts under their publication and in the reader; a post opened from the home feed tells only its number. */
import { encode, pathOf, segmentsOf } from '../../address.ts';
import type { Found, SiteRule } from '../../identity.ts';

export const substack: SiteRule = {
  name: 'substack',
  hosts: ['substack.com'],
  identify(url) {
    const label = /^([\w-]+)\.substack\.com$/.exec(url.hostname)?.[1] ?? '';
    const [first, second, third, fourth] = segmentsOf(url);
    if (label === 'open' && first === 'pub' && third === 'p') return post(second, fourth);
    if (!['', 'www', 'open', 'on'].includes(label)) return first === 'p' ? post(label, second) : undefined;
    const [, number] = /^\/(?:home\/post|@[\w.-]+|inbox\/post)\/p?-?(\d{5,})(?:\/|$)/.exec(pathOf(url)) ?? [];
    const [, note] = /^\/(?:@[\w.-]+|profile\/[\w-]+)\/note\/(c-\d+)/.exec(pathOf(url)) ?? [];
    if (note) return { key: `substack:${note}`, link: `https://substack.com${url.pathname}`, kind: 'thread' };
    return number
      ? { key: `substack:p-${number}`, link: `https://substack.com${url.pathname}`, kind: 'blog' }
      : undefined;
  },
};

const post = (publication: string | undefined, slug: string | undefined): Found | undefined =>
  publication && slug && /^[\w-]+$/.test(publication)
    ? {
        key: `substack:${publication.toLowerCase()}/${slug}`,
        link: `https://${publication.toLowerCase()}.substack.com/p/${encode(slug)}`,
        kind: 'blog',
      }
    : undefined;
