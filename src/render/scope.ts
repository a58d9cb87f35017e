/** Everything that a template can print of an issue, and a standing text of its newsletter. */
import type { Outline, OutlineStory } from '../issue/outline.ts';
import { issueTitle, monthsTitle } from '../issue/titles.ts';
import { todosOf } from '../issue/todos.ts';
import { ordinal } from './filters/numbers.ts';
import { issueSpan } from './issue-span.ts';
import { KIND_HEADINGS } from './kind-headings.ts';
import { cleanText } from './safe-text.ts';
import { kindOf, notesOf, storyScope } from './scope-story.ts';
import { AddressValue, NotesValue } from './values.ts';

/** How much of the issue is printed: all of it, its sections only, or its stories only. */
export type Part = 'issue' | 'sections' | 'story';

type Edition = Pick<Outline, 'newsletter' | 'issue' | 'previous'>;

/** The variables of standing texts: what is known of an issue whatever it holds. */
export function standingScope({ newsletter, issue, previous }: Edition) {
  const { language } = newsletter;
  return {
    newsletter: {
      title: newsletter.title,
      slug: newsletter.slug,
      author: newsletter.author,
      archive: new AddressValue(newsletter.archive),
      language,
      zone: newsletter.zone,
      labels: { what: newsletter.labels.what, why: newsletter.labels.why },
    },
    issue: {
      id: issue.id,
      months: [...issue.months],
      number: issue.number ?? null,
      ordinal: issue.number === undefined ? '' : ordinal(issue.number, language),
      title: issue.title ?? '',
      heading: issueTitle(newsletter, issue),
      name: monthsTitle(issue.months, language),
      span: issueSpan(issue.months),
    },
    previous: previous ? previousScope(previous, newsletter) : null,
  };
}

const previousScope = (
  { months, number, title, address }: NonNullable<Outline['previous']>,
  newsletter: Outline['newsletter'],
) => ({
  number: number ?? null,
  ordinal: number === undefined ? '' : ordinal(number, newsletter.language),
  title: title ?? '',
  heading: issueTitle(newsletter, { months, number, title }),
  name: monthsTitle(months, newsletter.language),
  address: new AddressValue(address ?? ''),
});

/** `standing`: the two standing texts, rendered. */
export function issueScope(outline: Outline, standing: { opening: string; closing: string }, part: Part) {
  const { language } = outline.newsletter;
  const todos = new Set(todosOf(outline).map(({ key }) => key));
  const stories = outline.sections.flatMap(section => section.stories);
  const scopes = (of: readonly OutlineStory[]) => of.map(story => storyScope(story, language));
  return {
    ...standingScope(outline),
    part,
    opening: new NotesValue(standing.opening),
    intro: notesOf(outline.intro),
    outro: notesOf(outline.outro),
    closing: new NotesValue(standing.closing),
    closingHeading: cleanText(outline.closingHeading),
    todo: { intro: todos.has('intro'), outro: todos.has('outro') },
    sections: outline.sections.map(section => ({
      id: section.id,
      title: section.title,
      emoji: section.emoji ?? '',
      whenEmpty: notesOf(section.whenEmpty ?? ''),
      stories: scopes(section.stories),
    })),
    stories: scopes(stories),
    picks: scopes(stories.filter(({ pick }) => pick)),
    others: scopes(stories.filter(({ pick }) => !pick)),
    kinds: KIND_HEADINGS.map(heading => ({
      ...heading,
      stories: scopes(stories.filter(story => kindOf(story) === heading.kind)),
    })).filter(group => group.stories.length > 0),
    checks: outline.checks.map(({ key, title, fact }) => ({ key, title, fact })),
    counts: { ...outline.counts },
  };
}
