/** The name of an exported file: '{newsletter-slug}-{YYYY-MM}-issue-{NNN}[-{part}][-rN].md', ASCII, at most 80 characters. */
import type { Outline } from '../issue/outline.ts';
import { slugOf } from '../issue/slug.ts';

const LONGEST = 80;
const EXTENSION = /^[a-z0-9]{1,8}$/;

/** What is left of the title of a story in the name of its file. */
const LONGEST_PART = 30;

/** `revision` from 1; the first is not named. Without a number there is no issue in the name. `part`: 'new', or a story's title. */
export function fileName(
  { newsletter, issue }: Pick<Outline, 'newsletter' | 'issue'>,
  revision = 1,
  extension = 'md',
  part = '',
): string {
  const month = /^\d{4}-\d{2}$/.test(issue.id) ? issue.id : '';
  const number = issue.number === undefined ? '' : `issue-${String(issue.number).padStart(3, '0')}`;
  const named = slugOf(part).slice(0, LONGEST_PART).replace(/-$/, '') || (part === '' ? '' : 'story');
  const rest = [month, slugOf(number), named, revision > 1 ? `r${revision}` : ''].filter(Boolean).join('-');
  const ending = `.${EXTENSION.test(extension) ? extension : 'md'}`;
  const slug = (slugOf(newsletter.slug) || slugOf(newsletter.title) || 'newsletter')
    .slice(0, LONGEST - rest.length - ending.length - 1)
    .replace(/-$/, '');
  return `${[slug, rest].filter(Boolean).join('-')}${ending}`;
}
