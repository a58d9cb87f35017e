/** A story and its links as templates see them: the outline's fields under their own names, and what is made of them. */
import type { Kind } from '../clipping/clipping.ts';
import { KINDS } from '../clipping/kinds.ts';
import type { OutlineLink, OutlineStory } from '../issue/outline.ts';
import { storyTodos } from '../issue/todos.ts';
import { hostOf } from '../resource/hosts.ts';
import { monthAndYear } from './filters/dates.ts';
import { byline } from './filters/names.ts';
import { gapMark } from './gap-marks.ts';
import { inertNotes } from './inert.ts';
import { remembered } from './memory.ts';
import { safeNotes } from './safe-notes.ts';
import { cleanText } from './safe-text.ts';
import { storyText } from './story-text.ts';
import { AddressValue, CapturedValue, NotesValue } from './values.ts';

const LABELS = new Map(KINDS.map(({ kind, label }) => [kind, label]));

/** The author's Markdown as data: nothing in it is run by who reads the draft. */
export const notesOf = (markdown: string): NotesValue => new NotesValue(inertNotes(markdown));

/** `null` where there is nothing: an unknown variable is an error in a template, an empty one is not. */
export const storyScope = remembered(makeStoryScope);

const linkScope = remembered(makeLinkScope);

function makeStoryScope(story: OutlineStory, language: string) {
  const { what, why, note, bonus, figure, quotes } = story;
  const todos = new Set(storyTodos(story).map(({ key }) => key));
  const links = story.links.map(link => linkScope(link, language));
  const lead = links.find(({ id }) => id === story.id);
  return {
    id: story.id,
    title: cleanText(story.title) || story.links[0]?.link || '',
    kind: kindOf(story),
    link: lead?.link ?? new AddressValue(''),
    credit: lead?.credit ?? '',
    shape: story.shape,
    pick: story.pick,
    what: notesOf(what),
    why: notesOf(why),
    note: notesOf(note),
    text: notesOf(storyText([what, why, note])),
    mark: new CapturedValue(gapMark(story.id)),
    pageSays: story.pageSays,
    todo: {
      what: todos.has('what'),
      why: todos.has('why'),
      note: todos.has('note'),
      image: todos.has('image'),
      any: todos.size > 0,
    },
    figure: figure
      ? {
          page: new AddressValue(figure.page),
          host: hostOf(figure.page),
          caption: figure.caption,
          alt: figure.alt,
        }
      : null,
    links,
    lead: lead ?? null,
    rest: links.filter(link => link !== lead),
    bonus: bonus.texts.length + bonus.links.length > 0 ? bonusScope(bonus, language) : null,
    quotes: quotes.map(({ text, link, title }) => ({ text, title, link: new AddressValue(link) })),
  };
}

/** A list at the end of the notes would take in a list of links that follows it. */
const LIST = /^ {0,3}-[ \t]/m;

function bonusScope({ texts, links }: OutlineStory['bonus'], language: string) {
  const text = texts.map(inertNotes).map(safeNotes).join('\n\n');
  return {
    text: new NotesValue(text),
    hasList: LIST.test(text),
    links: links.map(link => linkScope(link, language)),
  };
}

/** Of the lead; where the outline does not say, of the first link that is printed. */
export const kindOf = ({ kind, id, links }: OutlineStory): Kind =>
  kind ?? (links.find(link => link.id === id) ?? links[0])?.kind ?? 'page';

function makeLinkScope(link: OutlineLink, language: string) {
  const { repo, video } = link;
  return {
    id: link.id,
    kind: link.kind,
    label: LABELS.get(link.kind) ?? '',
    title: link.title,
    link: new AddressValue(link.link),
    host: hostOf(link.link),
    authors: link.authors.map(cleanText).filter(Boolean),
    published: link.published ?? '',
    credit: creditOf(link, language),
    text: notesOf(link.text),
    siteName: link.siteName ?? '',
    repo: repo
      ? {
          host: repo.host,
          owner: repo.owner,
          name: repo.name,
          description: repo.description ?? '',
          stars: repo.stars ?? null,
          language: repo.language ?? '',
          license: repo.license ?? '',
          topics: [...(repo.topics ?? [])],
        }
      : null,
    video: video ? { channel: video.channel ?? '', seconds: video.seconds ?? null } : null,
    wordCount: link.wordCount ?? null,
    clippedAt: link.clippedAt,
  };
}

/** 'Irwan Bello et al., March 2021' after a paper; after others nothing. */
function creditOf({ kind, authors, published = '' }: OutlineLink, language: string): string {
  if (kind !== 'paper') return '';
  const names = byline(authors.map(cleanText).filter(Boolean));
  return [names, monthAndYear(published, language)].filter(Boolean).join(', ');
}
