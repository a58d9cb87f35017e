/** Discussions and short posts. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { bluesky } from './bluesky.ts';
import { discourse } from './discourse.ts';
import { hackerNews } from './hacker-news.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { lobsters } from './lobsters.ts';
import { mastodon } from './mastodon.ts';
import { reddit } from './reddit.ts';
import { stackExchange } from './stack-exchange.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

export const THREADS: readonly SiteRule[] = [
  hackerNews,
  lobsters,
  reddit,
  x,
  bluesky,
  mastodon,
  threads,
  linkedin,
  stackExchange,
  discourse,
  instagram,
  telegram,
];
