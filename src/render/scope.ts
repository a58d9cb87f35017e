/** Everything that a template can print of an issue, and a standing text of its newsletter. */
import type { Outline } from '../issue/outline.ts';
import { issueTitle, monthsTitle } from '../issue/titles.ts';
import { todosOf } from '../issue/todos.ts';
import { ordinal } from './filters/numbers.ts';
import { issueSpan } from './issue-span.ts';
import { storyScope } from './scope-story.ts';
import { AddressValue, NotesValue } from './values.ts';

/** How much of the issue is printed: all of it, its sections only, or its stories only. */
export type Part = 'issue' | 'sections' | 'story';

/** The variables of standing texts: what is known of an issue whatever it holds. */
export function standingScope({ newsletter, issue }: Pick<Outline, 'newsletter' | 'issue'>) {
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
  };
}

/** `standing`: the two standing texts, rendered. */
export function issueScope(outline: Outline, standing: { opening: string; closing: string }, part: Part) {
  const todos = new Set(todosOf(outline).map(({ key }) => key));
  return {
    ...standingScope(outline),
    part,
    opening: new NotesValue(standing.opening),
    intro: new NotesValue(outline.intro),
    outro: new NotesValue(outline.outro),
    closing: new NotesValue(standing.closing),
    closingHeading: outline.closingHeading,
    todo: { intro: todos.has('intro'), outro: todos.has('outro') },
    sections: outline.sections.map(section => ({
      id: section.id,
      title: section.title,
      emoji: section.emoji ?? '',
      whenEmpty: new NotesValue(section.whenEmpty ?? ''),
      stories: section.stories.map(story => storyScope(story, outline.newsletter.language)),
    })),
    checks: outline.checks.map(({ key, title, fact }) => ({ key, title, fact })),
    counts: { ...outline.counts },
  };
}
