/** Fresh, valid objects for tests: `makeClipping({ kind: 'paper' })`. Everything not given has a plain default. */
import type { Clipping, Notes } from '../src/clipping/clipping.ts';
import { defaultNewsletter, makeIssue as newIssue } from '../src/issue/defaults.ts';
import type { Issue, Newsletter } from '../src/issue/issue.ts';

/** 15 March 2021, noon in Brisbane. */
export const NOON = Date.parse('2021-03-15T12:00:00+10:00');

/** `id` names it: its address is https://example.org/{id}. Notes may be given in part. */
export function makeClipping({
  id = 'c1',
  notes,
  ...rest
}: Partial<Omit<Clipping, 'notes'>> & { notes?: Partial<Notes> } = {}): Clipping {
  return {
    id,
    resource: `url:example.org/${id}`,
    url: `https://example.org/${id}`,
    link: `https://example.org/${id}`,
    aliases: [],
    kind: 'page',
    title: `Title of ${id}`,
    authors: [],
    quotes: [],
    notes: { what: '', why: '', note: '', ...notes },
    tags: [],
    clippedAt: NOON,
    clippedOffset: '+10:00',
    month: '2021-03',
    capture: 'done',
    edited: [],
    createdAt: NOON,
    updatedAt: NOON,
    ...rest,
  };
}

/** A monthly newsletter in Brisbane, in British English. */
export function makeNewsletter(overrides: Partial<Newsletter> = {}): Newsletter {
  return {
    ...defaultNewsletter('Australia/Brisbane', 'en-GB'),
    title: 'Monthly',
    slug: 'monthly',
    ...overrides,
  };
}

/** Issue 15, a draft for March 2021, with the sections out of the box. */
export function makeIssue(overrides: Partial<Issue> = {}): Issue {
  return { ...newIssue(makeNewsletter(), '2021-03', 15, NOON), ...overrides };
}
