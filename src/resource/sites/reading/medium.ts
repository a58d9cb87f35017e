/** Medium: a post's slug ends in its id ('…-af688aa1b1b8'); '/p/af688aa1b1b8' is its short form. */
import { bareHost, encode, pathOf, segmentsOf } from '../../address.ts';
import type { SiteRule } from '../../identity.ts';

/** Publications with a host of their own, whose posts keep Medium's ids. */
const MEDIUM_HOSTS = [
  'medium.com',
  'netflixtechblog.com',
  'betterprogramming.pub',
  'levelup.gitconnected.com',
  'towardsdatascience.com',
  'plainenglish.io',
  'uxdesign.cc',
  'blog.devgenius.io',
  'itnext.io',
  'codeburst.io',
  'proandroiddev.com',
  'infosecwriteups.com',
  'generativeai.pub',
  'pub.towardsai.net',
  'medium.engineering',
  'blog.gopenai.com',
  'writingcooperative.com',
  'betterhumans.pub',
  'blog.prototypr.io',
  'entrepreneurshandbook.co',
];

const MIRRORS = new Set(['scribe.rip', 'readmedium.com']);

const POST = /^(?:.*-)?([\da-f]{9,12})$/;

export const medium: SiteRule = {
  name: 'medium',
  hosts: [...MEDIUM_HOSTS, ...MIRRORS],
  identify(url) {
    const segments = segmentsOf(url);
    const last = segments.at(-1) ?? '';
    const [, id] = POST.exec(last) ?? [];
    const isPost =
      id !== undefined &&
      segments.length <= 3 &&
      (last !== id || segments.at(-2) === 'p') &&
      !isList(segments);
    return isPost
      ? {
          key: `medium:${id}`,
          link: MIRRORS.has(bareHost(url)) ? `https://medium.com/p/${id}` : ownLink(url),
          kind: 'blog',
        }
      : undefined;
  },
};

const isList = (segments: readonly string[]): boolean =>
  ['tag', 'list', 'lists', 'm', 'tagged', 'search', 'archive'].includes(segments.at(-2) ?? '');

const ownLink = (url: URL): string =>
  `https://${url.hostname.replace(/^(?:www|m)\./, '')}${pathOf(url).split('/').map(encode).join('/')}`;
