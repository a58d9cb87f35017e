/** The newsletter's text settings as a table: what each is called, what its text means, which part shows it. */
import type { Newsletter } from '../../issue/issue.ts';
import { slugOf } from '../../issue/slug.ts';
import type { Parsed } from './state/field.ts';
import * as parse from './state/parse.ts';
import { standingProblem } from './variables.ts';

export interface NewsletterField {
  label: string;
  hint?: string;
  /** `text` grows over many lines; `list` has one entry a line. */
  form: 'line' | 'text' | 'list' | 'number' | 'zone' | 'language' | 'address';
  read(newsletter: Newsletter): string;
  parse(text: string, newsletter: Newsletter): Parsed<Partial<Newsletter>>;
}

/** A setting that is one field of the newsletter. */
function plain<Name extends keyof Newsletter>(
  name: Name,
  look: Pick<NewsletterField, 'label' | 'hint' | 'form'>,
  meaning: parse.Parse<Newsletter[Name]>,
): NewsletterField {
  return {
    ...look,
    read(newsletter) {
      const value = newsletter[name];
      return Array.isArray(value) ? value.join('\n') : String(value ?? '');
    },
    parse: text => then(meaning(text), value => ({ [name]: value })),
  };
}

function label(name: keyof Newsletter['labels'], text: string): NewsletterField {
  return {
    label: text,
    form: 'line',
    read: ({ labels }) => labels[name],
    parse: (typed, { labels }) =>
      then(parse.someText('A label needs a word.')(typed), value => ({
        labels: { ...labels, [name]: value },
      })),
  };
}

const then = <T, U>(parsed: Parsed<T>, next: (value: T) => U): Parsed<U> =>
  'problem' in parsed ? parsed : { ...parsed, value: next(parsed.value) };

/** A standing text is saved as it is; one that would not run is pointed out. */
const standing = (
  part: 'opening' | 'closing',
  look: Pick<NewsletterField, 'label' | 'hint' | 'form'>,
): NewsletterField => ({
  ...look,
  read: newsletter => newsletter[part],
  parse: (value, newsletter) => {
    const warning = standingProblem(part, value, newsletter);
    return { value: { [part]: value }, ...(warning && { warning }) };
  },
});

export const NEWSLETTER_FIELDS = {
  title: {
    label: 'Title',
    form: 'line',
    read: newsletter => newsletter.title,
    /** The short name follows the title until it is changed by hand. */
    parse: (text, { title, slug }) =>
      then(parse.someText('A newsletter needs a title.')(text), value => ({
        title: value,
        ...(slug === slugOf(title) && slugOf(value) !== '' && { slug: slugOf(value) }),
      })),
  },
  slug: plain(
    'slug',
    { label: 'Short name', hint: 'Begins the names of exported files.', form: 'line' },
    parse.slug,
  ),
  author: plain('author', { label: 'Author', form: 'line' }, parse.anyText),
  archive: plain(
    'archive',
    { label: 'Archive', hint: 'Where the earlier issues can be read.', form: 'address' },
    parse.webAddress,
  ),
  zone: plain(
    'zone',
    { label: 'Time zone', hint: 'Decides which day, and so which month, a click belongs to.', form: 'zone' },
    parse.zone,
  ),
  language: plain('language', { label: 'Language', form: 'language' }, parse.language),
  firstNumber: plain(
    'firstNumber',
    { label: 'First number', hint: 'Of the first issue made here.', form: 'number' },
    parse.wholeNumber(0, 99_999),
  ),
  targetWords: plain(
    'targetWords',
    { label: 'Target words', hint: 'How long an issue should be.', form: 'number' },
    parse.wholeNumber(0, 100_000),
  ),
  oldAfterMonths: plain(
    'oldAfterMonths',
    { label: 'Months until “old”', hint: 'From this age on, a page is pointed out.', form: 'number' },
    parse.wholeNumber(1, 1_200),
  ),
  ownSites: plain(
    'ownSites',
    {
      label: 'Your own sites and channels',
      hint: 'One a line: example.org, github.com/name. A section can collect them.',
      form: 'list',
    },
    parse.sites,
  ),
  draftsRepository: plain(
    'draftsRepository',
    {
      label: 'GitHub repository for drafts',
      hint: 'owner/name. “GitHub issue” under Export opens a new issue there.',
      form: 'line',
    },
    parse.repository,
  ),
  labelWhat: label('what', 'Label of what it is'),
  labelWhy: label('why', 'Label of why it matters'),
  opening: standing('opening', {
    label: 'Opening',
    hint: 'Begins every issue, before the introduction.',
    form: 'text',
  }),
  closing: standing('closing', { label: 'Closing', hint: 'Ends every issue.', form: 'text' }),
  closingHeading: plain(
    'closingHeading',
    { label: 'Closing heading', form: 'line' },
    parse.someText('The last heading needs a word.'),
  ),
} as const satisfies Record<string, NewsletterField>;

export type NewsletterFieldName = keyof typeof NEWSLETTER_FIELDS;
