/** What each typed field means for its record: the text of an input as it stands, applied to a clipping or an issue. */
import type { Clipping, Figure, Notes } from '../clipping/clipping.ts';
import { isPublished } from '../clipping/published.ts';
import { addTag } from '../clipping/tags.ts';
import type { Issue } from '../issue/issue.ts';
import { isClippable } from '../resource/hosts.ts';
import { type TypedSectionField, typeIntoSection } from './typed-section.ts';

type Apply<T> = (record: T, value: string) => T;

const hand = (clipping: Clipping, field: string): string[] =>
  clipping.edited.includes(field) ? clipping.edited : [...clipping.edited, field];

const note =
  (field: keyof Notes): Apply<Clipping> =>
  (clipping, value) => ({
    ...clipping,
    notes: { ...clipping.notes, [field]: value },
    edited: hand(clipping, field),
  });

const text =
  (field: 'title' | 'link' | 'siteName'): Apply<Clipping> =>
  (clipping, value) => ({ ...clipping, [field]: value, edited: hand(clipping, field) });

const figure =
  (field: keyof Figure): Apply<Clipping> =>
  (clipping, value) => ({
    ...clipping,
    figure: { page: clipping.link, caption: '', alt: '', ...clipping.figure, [field]: value },
  });

function optional<T extends object>(record: T, field: keyof T & string, value: string): T {
  const { [field]: _, ...rest } = record;
  return (value.trim() === '' ? rest : { ...rest, [field]: value }) as T;
}

const CLIPPING: Record<string, Apply<Clipping>> = {
  what: note('what'),
  why: note('why'),
  note: note('note'),
  /** An emptied title is one about to be typed anew: it is never stored. */
  title: (clipping, value) => (value.trim() === '' ? clipping : text('title')(clipping, value)),
  authors: (clipping, value) => ({
    ...clipping,
    authors: value
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
    edited: hand(clipping, 'authors'),
  }),
  link: (clipping, value) =>
    value.trim() === clipping.link || !fits('link', value) ? clipping : text('link')(clipping, value.trim()),
  published: (clipping, value) =>
    value.trim() === (clipping.published ?? '') || !fits('published', value)
      ? clipping
      : { ...optional(clipping, 'published', value.trim()), edited: hand(clipping, 'published') },
  headline: (clipping, value) => optional(clipping, 'headline', value),
  leftOut: (clipping, value) => ({ ...clipping, leftOut: value }),
  'figure.caption': figure('caption'),
  'figure.alt': figure('alt'),
  'figure.page': figure('page'),
  /** Tags on their way in and one half typed when its page closed, by commas. */
  tag: (clipping, value) => ({
    ...clipping,
    tags: value.split(',').reduce<string[]>((tags, text) => addTag(tags, text), clipping.tags),
  }),
};

const ISSUE: Record<string, Apply<Issue>> = {
  intro: (issue, intro) => ({ ...issue, intro }),
  closing: (issue, closing) => ({ ...issue, closing }),
  closingHeading: (issue, closingHeading) => ({ ...issue, closingHeading }),
  title: (issue, value) => optional(issue, 'title', value),
};

/** Fields whose text counts for nothing half typed: it stays a draft, for its field alone, until it is whole. */
const WHOLE: Record<string, (value: string) => boolean> = {
  link: value => isClippable(value.trim()),
  published: value => value.trim() === '' || isPublished(value.trim()),
  'tag.typed': value => value === '',
};

export const countsWhole = (field: string): boolean => Object.hasOwn(WHOLE, field);

/** Whether what is typed can be folded into its record as it stands. */
export const fits = (field: string, value: string): boolean =>
  !countsWhole(field) || (WHOLE[field] as (value: string) => boolean)(value);

/** Names of the fields that can be typed into, for clippings and for issues. */
export type ClippingField =
  | 'what'
  | 'why'
  | 'note'
  | 'title'
  | 'authors'
  | 'published'
  | 'headline'
  | 'leftOut'
  | 'figure.caption'
  | 'figure.alt'
  | 'figure.page'
  | 'tag'
  | 'link'
  /** What stands in the tag field of the desk and is no tag yet. */
  | 'tag.typed';
export type IssueField = 'intro' | 'closing' | 'closingHeading' | 'title' | TypedSectionField;

/** The clipping with `value` in `field`; unchanged where the field is unknown (written by another version). */
export function typeIntoClipping(clipping: Clipping, field: string, value: string): Clipping {
  return Object.hasOwn(CLIPPING, field) ? (CLIPPING[field] as Apply<Clipping>)(clipping, value) : clipping;
}

/** The issue with `value` in `field`; unchanged where the field is unknown. */
export function typeIntoIssue(issue: Issue, field: string, value: string): Issue {
  if (Object.hasOwn(ISSUE, field)) return (ISSUE[field] as Apply<Issue>)(issue, value);
  return typeIntoSection(issue, field, value) ?? issue;
}
