/** The month's clippings become the issue as a tree: the one place that decides what is in it and what is counted. */
import type { Clipping } from '../clipping/clipping.ts';
import { heldFrom, unusedIn } from './carry-over.ts';
import { checksOf, textLinkChecks } from './checks.ts';
import type { Featured, Issue, Newsletter } from './issue.ts';
import { printedLinks } from './issue-links.ts';
import type { LinkResult } from './link-result.ts';
import type { Outline, OutlineCounts, OutlineSection } from './outline.ts';
import { outlineStory } from './outline-story.ts';
import { previousOf } from './previous.ts';
import { arrange, type SectionOfStories } from './sections.ts';
import { fillStanding } from './standing-text.ts';
import { clippingsOf, isInIssue, type Story, storiesOf } from './stories.ts';
import { isBlank, todosOf } from './todos.ts';
import { issueWords } from './words.ts';

export interface OutlineSource {
  newsletter: Newsletter;
  issue: Issue;
  /** Those of the issue's months, and those held from them for later months (they are counted); others do no harm. */
  clippings: readonly Clipping[];
  featured: readonly Featured[];
  /** All issues, for what is said of the one before; without them nothing is. */
  issues?: readonly Issue[];
  /** What the link check gave, where the author ran it. */
  links?: readonly LinkResult[];
  /** A standing text with its variables filled in as it will print, for the count of words. */
  standing?: (source: string, outline: Omit<Outline, 'counts' | 'checks'>) => string;
}

/** The same data gives the same outline. */
export function buildOutline(source: OutlineSource): Outline {
  const { newsletter, issue, featured, standing = fillStanding } = source;
  const { language, zone } = newsletter;
  const links = new Map(source.links?.map(result => [result.link, result]));
  const arranged = arrange(
    storiesOf(source.clippings).filter(story => isInIssue(story, issue.months)),
    issue.sections,
    newsletter.ownSites,
  );
  const stories = arranged.flatMap(section => section.stories);
  const texts: Omit<Outline, 'counts' | 'checks'> = {
    newsletter: {
      title: newsletter.title,
      slug: newsletter.slug,
      author: newsletter.author,
      archive: newsletter.archive ?? '',
      language,
      zone,
      labels: { ...newsletter.labels },
    },
    issue: {
      id: issue.id,
      months: [...issue.months],
      ...(issue.number !== undefined && { number: issue.number }),
      ...(issue.title && !isBlank(issue.title) && { title: issue.title }),
    },
    ...previousOf(issue, source.issues ?? []),
    opening: newsletter.opening,
    closing: newsletter.closing,
    intro: isBlank(issue.intro) ? '' : issue.intro,
    outro: isBlank(issue.closing) ? '' : issue.closing,
    closingHeading: issue.closingHeading,
    sections: arranged
      .filter(({ section, stories: { length } }) => length > 0 || section.always)
      .map(section => outlineSection(section, language)),
  };
  const fill = (text: string): string => standing(text, texts);
  const checks = [
    ...checksOf(stories, { newsletter, issue, featured, links }),
    ...(links.size > 0
      ? textLinkChecks(printedLinks(texts, fill), stories, { newsletter, issue, links })
      : []),
  ];
  const outline = { ...texts, checks };
  const words = issueWords(outline, fill);
  return {
    ...outline,
    counts: { ...countsOf(outline, stories, source), words, targetWords: newsletter.targetWords },
  };
}

function outlineSection({ section, stories }: SectionOfStories, language: string): OutlineSection {
  const { id, title, emoji, whenEmpty } = section;
  return {
    id,
    title,
    ...(emoji && { emoji }),
    ...(whenEmpty && { whenEmpty }),
    stories: stories.map(story => outlineStory(story, section, language)),
  };
}

function countsOf(
  outline: Omit<Outline, 'counts'>,
  stories: readonly Story[],
  { issue, clippings }: OutlineSource,
): Omit<OutlineCounts, 'words' | 'targetWords'> {
  const printed = outline.sections.flatMap(section => section.stories);
  const merged = stories.flatMap(clippingsOf).flatMap(({ aliases }) => aliases);
  return {
    stories: printed.length,
    links: printed.reduce((sum, { links, bonus }) => sum + links.length + bonus.links.length, 0),
    duplicatesMerged: merged.length,
    todos: todosOf(outline).length,
    checks: outline.checks.length,
    held: heldFrom(issue, clippings).flatMap(clippingsOf).length,
    leftOut: unusedIn(issue, clippings).flatMap(clippingsOf).length,
  };
}
