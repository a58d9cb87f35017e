/** Every link that an issue prints, with the place where it stands: what is asked by the link check, and searched for repeats. */
import { readMarkdown } from './markdown-text.ts';
import type { Outline, OutlineLink, OutlineStory } from './outline.ts';

/** `links`: a story's list; `opening` and `closing`: the standing texts. */
export type LinkPart =
  | 'opening'
  | 'intro'
  | 'what'
  | 'why'
  | 'note'
  | 'bonus'
  | 'figure'
  | 'links'
  | 'outro'
  | 'closing';

export interface LinkPlace {
  part: LinkPart;
  /** Id of the story's lead; absent outside of stories. */
  story?: string;
  /** The story's title, or '' outside of stories. */
  title: string;
}

export interface PrintedLink {
  link: string;
  place: LinkPlace;
  /** Of a listed link: id and title of its clipping. */
  clipping?: { id: string; title: string };
}

const IS_WEB = /^https?:\/\//i;

type Texts = Omit<Outline, 'counts' | 'checks'>;

/** Web addresses only, in the order in which they print. `standing` gives a standing text with its variables filled in. */
export function printedLinks(outline: Texts, standing: (source: string) => string): PrintedLink[] {
  const { opening, intro, sections, outro, closing } = outline;
  return [
    ...linksIn(standing(opening), { part: 'opening', title: '' }),
    ...linksIn(intro, { part: 'intro', title: '' }),
    ...sections.flatMap(({ stories }) => stories).flatMap(linksOfStory),
    ...linksIn(outro, { part: 'outro', title: '' }),
    ...linksIn(standing(closing), { part: 'closing', title: '' }),
  ].filter(({ link }) => IS_WEB.test(link));
}

function linksOfStory(story: OutlineStory): PrintedLink[] {
  const at = (part: LinkPart): LinkPlace => ({ part, story: story.id, title: story.title });
  const listed = (links: readonly OutlineLink[]): PrintedLink[] =>
    links.flatMap(({ id, title, link, text }) => [
      { link, place: at('links'), clipping: { id, title } },
      ...linksIn(text, at('links')),
    ]);
  return [
    ...linksIn(story.what, at('what')),
    ...(story.figure ? [{ link: story.figure.page, place: at('figure') }] : []),
    ...linksIn(story.why, at('why')),
    ...linksIn(story.note, at('note')),
    ...listed(story.links),
    ...story.bonus.texts.flatMap(text => linksIn(text, at('bonus'))),
    ...listed(story.bonus.links),
  ];
}

const linksIn = (text: string, place: LinkPlace): PrintedLink[] =>
  text === '' ? [] : readMarkdown(text).links.map(link => ({ link, place }));
