/** Issues, what they featured, and the newsletter in a backup. */
import * as v from 'valibot';
import type { Export, Featured, Issue, Newsletter, Section, SectionRules } from '../../issue/issue.ts';
import { isLanguage, isZone } from '../../issue/locale.ts';
import { isRepository } from '../../issue/repository.ts';
import type { Template } from '../../store/schema.ts';
import { kind, storyShape } from './clipping.ts';
import { outline } from './outline.ts';
import { flag, id, list, month, number, optional, shape, text, time } from './shape.ts';

const rules = shape<SectionRules>({
  tags: optional(list(text)),
  sites: optional(list(text)),
  kinds: optional(list(kind)),
});

const section = shape<Section>({
  id,
  title: text,
  emoji: optional(text),
  shape: storyShape,
  rules,
  always: optional(flag),
  whenEmpty: optional(text),
  isDefault: optional(flag),
});

const exported = shape<Export>({
  form: text,
  revision: number,
  at: time,
  hash: text,
  part: optional(text),
  stories: list(text),
});

export const issue = shape<Issue>({
  id: month,
  months: v.pipe(list(month), v.nonEmpty()),
  number: optional(number),
  title: optional(text),
  sections: list(section),
  intro: text,
  closing: text,
  closingHeading: text,
  template: text,
  acceptedChecks: list(text),
  dismissed: list(text),
  state: v.picklist(['draft', 'published']),
  publishedAt: optional(time),
  address: optional(text),
  snapshot: optional(outline),
  exports: list(exported),
  createdAt: time,
  updatedAt: time,
});

export const featured = shape<Featured>({
  resource: id,
  issueNumber: optional(number),
  month,
  address: optional(text),
  title: optional(text),
  what: optional(text),
  unclipped: optional(v.literal(true)),
});

export const template = shape<Template>({
  id,
  name: text,
  source: text,
  deletedAt: optional(time),
});

export const newsletter = shape<Newsletter>({
  title: text,
  slug: text,
  zone: v.pipe(text, v.check(isZone)),
  language: v.pipe(text, v.check(isLanguage)),
  author: text,
  archive: optional(text),
  firstNumber: number,
  targetWords: number,
  labels: shape<Newsletter['labels']>({ what: text, why: text }),
  opening: text,
  closing: text,
  closingHeading: text,
  sections: list(section),
  draftsRepository: optional(v.pipe(text, v.check(isRepository))),
  ownSites: list(text),
  template: text,
  oldAfterMonths: number,
  showPictures: flag,
  askHosts: flag,
});
