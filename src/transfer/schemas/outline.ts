/** The snapshot of a published issue in a backup: it is rendered again, and so must be whole. */
import * as v from 'valibot';
import type { Check, Outline, OutlineLink, OutlineSection, OutlineStory } from '../../issue/outline.ts';
import { figure, kind, repo, storyShape, video } from './clipping.ts';
import { flag, list, month, number, optional, shape, text, time } from './shape.ts';

const link = shape<OutlineLink>({
  id: text,
  kind,
  title: text,
  link: text,
  authors: list(text),
  published: optional(text),
  text,
  siteName: optional(text),
  repo: optional(repo),
  video: optional(video),
  wordCount: optional(number),
  clippedAt: time,
});

const story = shape<OutlineStory>({
  id: text,
  title: text,
  kind: optional(kind),
  shape: storyShape,
  pick: flag,
  what: text,
  why: text,
  note: text,
  pageSays: text,
  figure: optional(figure),
  links: list(link),
  bonus: shape<OutlineStory['bonus']>({ texts: list(text), links: list(link) }),
  quotes: list(shape<OutlineStory['quotes'][number]>({ text, clippedAt: time, link: text, title: text })),
});

const section = shape<OutlineSection>({
  id: text,
  title: text,
  emoji: optional(text),
  whenEmpty: optional(text),
  stories: list(story),
});

const check = shape<Check>({
  key: v.picklist(['old', 'seen', 'title', 'scheme', 'private', 'held', 'link']),
  id: text,
  clipping: text,
  part: optional(v.picklist(['opening', 'intro', 'outro', 'closing'])),
  title: text,
  fact: text,
  wrote: optional(text),
});

const newsletter = shape<Outline['newsletter']>({
  title: text,
  slug: text,
  author: text,
  archive: text,
  language: text,
  zone: text,
  labels: shape<Outline['newsletter']['labels']>({ what: text, why: text }),
});

/** They are printed by name, and `Intl` throws on what is no month. */
const months = v.pipe(list(month), v.nonEmpty());

const issue = shape<Outline['issue']>({
  id: month,
  months,
  number: optional(number),
  title: optional(text),
});

const previous = shape<NonNullable<Outline['previous']>>({
  months,
  number: optional(number),
  title: optional(text),
  address: optional(text),
});

const counts = shape<Outline['counts']>({
  stories: number,
  links: number,
  duplicatesMerged: number,
  todos: number,
  checks: number,
  words: number,
  targetWords: number,
  held: number,
  leftOut: number,
});

export const outline = shape<Outline>({
  newsletter,
  issue,
  previous: optional(previous),
  opening: text,
  closing: text,
  intro: text,
  outro: text,
  closingHeading: text,
  sections: list(section),
  checks: list(check),
  counts,
});
