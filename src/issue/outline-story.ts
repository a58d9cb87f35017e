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

interface Known {
  /** What the story was made of: its clippings, each version an object of its own. */
  of: readonly unknown[];
  story: OutlineStory;
}

/** By lead. Between two outlines of an issue one story has changed; the others stay the very same objects. */
const made = new WeakMap<Clipping, Known>();

/** `language`: of the newsletter, for finding the end of a summary's first sentence. What it returns is never changed. */
export function outlineStory(story: Story, { shape }: Readonly<Section>, language: string): OutlineStory {
  const { lead, more, bonus } = story;
  const of = [shape, language, ...more, 'bonus', ...bonus];
  const known = made.get(lead);
  if (known?.of.length === of.length && of.every((one, at) => one === known.of[at])) return known.story;
  const outline = makeOutlineStory(story, shape, language);
  made.set(lead, { of, story: outline });
  return outline;
}

function makeOutlineStory(story: Story, shape: Section['shape'], language: string): OutlineStory {
  const { lead, more, bonus } = story;
  const texts = bonus.flatMap(({ notes }) => written(notes));
  const keys = linkedKeys([...written(lead.notes), ...texts]);
  const listed = (clipping: Clipping): boolean => !isLinked(clipping, keys);
  return {
    id: lead.id,
    title: storyTitle(lead),
    kind: lead.kind,
    shape: lead.shape ?? shape,
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
