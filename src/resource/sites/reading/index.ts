/** Blogs, reference works, documents, books and podcasts. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { amazon } from './amazon.ts';
import { applePodcasts } from './apple.ts';
import { goodreads } from './goodreads.ts';
import { googleBooks } from './google-books.ts';
import { docs } from './google-docs.ts';
import { driveFile } from './google-drive.ts';
import { googleScholar } from './google-scholar.ts';
import { gutenberg } from './gutenberg.ts';
import { internetArchive } from './internet-archive.ts';
import { forumMagnum } from './lesswrong.ts';
import { lwn } from './lwn.ts';
import { medium } from './medium.ts';
import { notion } from './notion.ts';
import { patents } from './patents.ts';
import { reuters } from './reuters.ts';
import { spotify } from './spotify.ts';
import { substack } from './substack.ts';
import { tumblr } from './tumblr.ts';
import { wikipedia } from './wikipedia.ts';

export const READING: readonly SiteRule[] = [
  medium,
  substack,
  forumMagnum,
  wikipedia,
  docs,
  driveFile,
  googleBooks,
  googleScholar,
  patents,
  amazon,
  goodreads,
  applePodcasts,
  spotify,
  lwn,
  notion,
  reuters,
  tumblr,
  internetArchive,
  gutenberg,
];
