/** Discussions and short posts: Hacker News, Lobsters, Reddit, Stack Exchange, Mastodon, Bluesky, X. One row a site. */
import type { Capture } from '../capture.ts';
import { attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf } from '../sources/visible.ts';
import { machineDate } from '../text/dates.ts';
import type { SiteRule } from './site-rule.ts';

interface Place {
  site: string;
  siteName: string;
  /** Pages that are a thread; others are read as any page. */
  path: RegExp;
  title?: string;
  author?: string;
  time?: string;
  /** Title and author where only the head tells them: groups `title`, `author`. */
  head?: RegExp;
}

const PLACES: readonly Place[] = [
  {
    site: 'news.ycombinator.com',
    siteName: 'Hacker News',
    path: /^\/item/,
    title: '.titleline > a, .title > a',
    author: '.fatitem .hnuser, .hnuser',
    time: '.fatitem .age, .age',
  },
  {
    site: 'lobste.rs',
    siteName: 'Lobsters',
    path: /^\/s\//,
    title: '.story .u-url, .link a',
    author: '.story .u-author, .byline .u-author',
    time: '.story time, .byline time',
  },
  {
    site: 'reddit.com',
    siteName: 'Reddit',
    path: /\/comments\//,
    title: 'shreddit-post h1, h1[slot="title"], a.title.may-blank, h1',
    author:
      'shreddit-post[author], .top-matter .author, a[data-testid="post_author_link"], a[href^="/user/"]',
    time: 'shreddit-post time, .tagline time, time',
  },
  {
    site: 'stackoverflow.com',
    siteName: 'Stack Overflow',
    path: /^\/questions\/\d+/,
    title: '#question-header h1',
    author: '.question .post-signature.owner .user-details a, .question .user-details [itemprop="name"]',
    time: '[itemprop="dateCreated"]',
  },
  {
    site: 'stackexchange.com',
    siteName: 'Stack Exchange',
    path: /^\/questions\/\d+/,
    title: '#question-header h1',
    author: '.question .post-signature.owner .user-details a',
    time: '[itemprop="dateCreated"]',
  },
  {
    site: 'mathoverflow.net',
    siteName: 'MathOverflow',
    path: /^\/questions\/\d+/,
    title: '#question-header h1',
    author: '.question .post-signature.owner .user-details a',
    time: '[itemprop="dateCreated"]',
  },
  {
    site: 'x.com',
    siteName: 'X',
    path: /^\/\w+\/status\//,
    head: /^(?<author>.+?) (?:on X|\(@\w+\))/,
    time: 'article time',
  },
  {
    site: 'twitter.com',
    siteName: 'X',
    path: /^\/\w+\/status\//,
    head: /^(?<author>.+?) (?:on (?:X|Twitter)|\(@\w+\))/,
    time: 'article time',
  },
  {
    site: 'bsky.app',
    siteName: 'Bluesky',
    path: /^\/profile\/[^/]+\/post\//,
    head: /^(?<author>.+?) \(@?[\w.-]+\)/,
  },
  {
    site: 'threads.net',
    siteName: 'Threads',
    path: /\/post\//,
    head: /^(?<author>.+?) \(@[\w.]+\)/,
    time: 'time',
  },
  {
    site: 'threads.com',
    siteName: 'Threads',
    path: /\/post\//,
    head: /^(?<author>.+?) \(@[\w.]+\)/,
    time: 'time',
  },
];

/** Mastodon and its kin live on any host. https://docs.joinmastodon.org */
const MASTODON: Place = {
  site: '*',
  siteName: '',
  path: /^\/(?:@[^/]+|users\/[^/]+\/statuses)\/\d+/,
  head: /^(?<author>.+?) \(@[^)]+\)/,
  time: '.detailed-status time, time',
};

export const threads: SiteRule = {
  name: 'threads',
  sites: PLACES.map(({ site }) => site),
  read: page => {
    const host = page.url.hostname;
    const place = PLACES.find(({ site }) => host === site || host.endsWith(`.${site}`));
    return place && capture(page, place);
  },
};

export const mastodon: SiteRule = {
  name: 'mastodon',
  sites: ['*'],
  read: page =>
    metaOf(page.metas, 'og:site_name', 'application-name', 'generator') !== undefined &&
    /mastodon|fediverse/i.test(
      `${metaOf(page.metas, 'generator')} ${metaOf(page.metas, 'og:site_name')} ${metaOf(page.metas, 'application-name')}`,
    )
      ? capture(page, MASTODON)
      : undefined,
};

const LONGEST_TITLE = 120;

function capture(page: Page, place: Place): Partial<Capture> | undefined {
  if (!place.path.test(page.url.pathname)) return undefined;
  const at = (selector: string | undefined) => (selector ? first(page.document, selector) : undefined);
  const heading = at(place.title);
  const writer = at(place.author);
  const head = place.head?.exec(metaOf(page.metas, 'og:title', 'twitter:title') ?? '')?.groups;
  const author =
    (writer && (attribute(writer, 'author') ?? lineOf(writer, 80).replace(/^u\//, ''))) || head?.author;
  const text = metaOf(page.metas, 'og:description', 'description');
  const title =
    (heading && lineOf(heading, 400)) ||
    (place.head && author && text ? shortened(`${author}: ${text}`) : undefined);
  const time = at(place.time);
  const stamp = time && (attribute(time, 'datetime') ?? attribute(time, 'title'));
  return {
    kind: 'thread',
    ...(place.siteName && { siteName: place.siteName }),
    ...(title && { title }),
    ...(author && { authors: [author] }),
    ...(stamp && { published: machineDate(stamp, 'en') }),
  };
}

/** A post has no headline: its first words, cut at a word's end. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60))}…`;
}
