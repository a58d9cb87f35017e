/** One story of the outline: its texts, its links, and what its links would repeat. */
import type { Clipping, Notes } from '../clipping/clipping.ts';
import { isPublished } from '../clipping/published.ts';
import { identify } from '../resource/identify.ts';
import { firstSentence } from './first-sentence.ts';
import type { Section } from './issue.ts';
import { readMarkdown } from './markdown-text.ts';
import type { OutlineLink, OutlineStory } from './outline.ts';
import { clippingsOf, type Story } from './stories.ts';
import { storyTitle, titleOf } from './titles.ts';
import { isBlank } from './todos.ts';

/** `language`: of the newsletter, for finding the end of a summary's first sentence. */
export function outlineStory(story: Story, section: Readonly<Section>, language: string): OutlineStory {
  const { lead, more, bonus } = story;
  const texts = bonus.flatMap(({ notes }) => written(notes));
  const keys = linkedKeys([...written(lead.notes), ...texts]);
  const listed = (clipping: Clipping): boolean => !isLinked(clipping, keys);
  return {
    id: lead.id,
    title: storyTitle(lead),
    shape: lead.shape ?? section.shape,
    pick: lead.pick === true,
    what: orEmpty(lead.notes.what),
    why: orEmpty(lead.notes.why),
    note: orEmpty(lead.notes.note),
    pageSays: firstSentence(lead.summary, language),
    ...(lead.figure && { figure: { ...lead.figure } }),
    links: [
      ...[lead].filter(listed).map(clipping => outlineLink(clipping, '')),
      ...more
        .map(member => outlineLink(member, oneLine(member.notes)))
        .filter((link, at) => {
          const member = more[at];
          return link.text !== '' || (member !== undefined && listed(member));
        }),
    ],
    bonus: { texts, links: bonus.filter(listed).map(member => outlineLink(member, '')) },
    quotes: clippingsOf(story).flatMap(clipping =>
      clipping.quotes.map(quote => ({ ...quote, link: clipping.link, title: titleOf(clipping) })),
    ),
  };
}

const orEmpty = (text: string): string => (isBlank(text) ? '' : text);

const written = ({ what, why, note }: Notes): string[] => [what, why, note].filter(text => !isBlank(text));

/** A `more` member's notes follow its link on the same line; a link that has some is always listed, or they would be lost. */
const oneLine = (notes: Notes): string => written(notes).join(' ').replace(/\s+/g, ' ').trim();

function outlineLink(clipping: Clipping, text: string): OutlineLink {
  const { id, kind, link, authors, published, siteName, repo, video, wordCount, clippedAt } = clipping;
  return {
    id,
    kind,
    title: titleOf(clipping),
    link,
    authors: [...authors],
    ...(isPublished(published) && { published }),
    text,
    ...(siteName !== undefined && { siteName }),
    ...(repo && { repo: structuredClone(repo) }),
    ...(video && { video: { ...video } }),
    ...(wordCount !== undefined && { wordCount }),
    clippedAt,
  };
}

/** Resources that the author's own text links to. */
const linkedKeys = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap(text => readMarkdown(text).links).map(address => identify(address).key));

function isLinked(clipping: Clipping, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const addresses = [clipping.link, clipping.url, ...clipping.aliases];
  return keys.has(clipping.resource) || addresses.some(address => keys.has(identify(address).key));
}
