/** The title to show, from what a tab or a page calls itself. */
import { repoPath } from '../resource/identify.ts';
import { plainText } from './plain-text.ts';

/** The longest title of 9,284 in a real newsletter had 240 characters. */
const LONGEST = 400;
/** arXiv puts the id before the title of an abstract page: '[2103.07579] ', '[cs/0112017v2] '. */
const ARXIV_PREFIX = /^\[(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?\] */;
const SEPARATORS = ['|', '·', '•', '-', '–', '—', '::', '»', '/'];

/** Plain text, without arXiv's prefix and the site's own name at its end; a path in a repository reads 'owner/name: path'. */
export function displayTitle(title: string, page: { link: string; siteName?: string | undefined }): string {
  const place = repoPath(page.link);
  if (place) return plainText(`${place.owner}/${place.name}: ${place.path}`, LONGEST);
  const text = plainText(title, LONGEST).replace(ARXIV_PREFIX, '');
  return withoutSite(text, plainText(page.siteName ?? '', LONGEST));
}

function withoutSite(title: string, siteName: string): string {
  if (siteName === '') return title;
  for (const separator of SEPARATORS) {
    const suffix = ` ${separator} ${siteName}`;
    if (title.length > suffix.length && title.toLowerCase().endsWith(suffix.toLowerCase()))
      return title.slice(0, -suffix.length).trimEnd();
  }
  return title;
}
