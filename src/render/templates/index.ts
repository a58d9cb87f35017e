/** The templates that ship, by id, and the partials that any template may `render`. */
import byKind from './by-kind.liquid?raw';
import headlineParagraph from './headline-paragraph.liquid?raw';
import highlightsPlusList from './highlights-plus-list.liquid?raw';
import linkList from './link-list.liquid?raw';
import bonus from './partials/bonus.liquid?raw';
import bullet from './partials/bullet.liquid?raw';
import foot from './partials/foot.liquid?raw';
import head from './partials/head.liquid?raw';
import length from './partials/length.liquid?raw';
import link from './partials/link.liquid?raw';
import links from './partials/links.liquid?raw';
import list from './partials/list.liquid?raw';
import more from './partials/more.liquid?raw';
import notes from './partials/notes.liquid?raw';
import section from './partials/section.liquid?raw';
import tag from './partials/tag.liquid?raw';
import todo from './partials/todo.liquid?raw';
import todos from './partials/todos.liquid?raw';
import whatWhy from './what-why.liquid?raw';

export interface ShippedTemplate {
  id: string;
  name: string;
  /** What it prints, in a line. */
  does: string;
  source: string;
}

export const DEFAULT_TEMPLATE: ShippedTemplate = {
  id: 'what-why',
  name: 'What it is, why it matters',
  does: 'Each story under a heading of its own, with its two notes and its links.',
  source: whatWhy,
};

export const TEMPLATES: readonly ShippedTemplate[] = [
  DEFAULT_TEMPLATE,
  {
    id: 'link-list',
    name: 'List of links',
    does: 'Bullets under the headings of your sections.',
    source: linkList,
  },
  {
    id: 'by-kind',
    name: 'By kind',
    does: 'Talks, code, posts, papers: a heading for each kind, a bold title and a paragraph for each story.',
    source: byKind,
  },
  {
    id: 'headline-paragraph',
    name: 'Headline and paragraph',
    does: 'A linked headline with its reading time, and one paragraph.',
    source: headlineParagraph,
  },
  {
    id: 'highlights-plus-list',
    name: 'Highlights and a list',
    does: 'Stories with a ☆ in full, all others as one list.',
    source: highlightsPlusList,
  },
];

export interface Partial {
  /** What it is given: `{% render 'link', link: link %}`. */
  takes: string;
  does: string;
  source: string;
}

/** What any template may `render`. Each uses its arguments, the newsletter and the part alone, but for `head` and `foot`. */
export const PARTIALS: Readonly<Record<string, Partial>> = Object.freeze({
  head: { takes: '', does: 'title, draft check, opening and introduction', source: head },
  foot: { takes: '', does: 'the closing heading and the closing', source: foot },
  section: { takes: 'section: section', does: 'a section’s heading', source: section },
  notes: {
    takes: 'story: story',
    does: 'a story’s notes under their labels, or what is to do',
    source: notes,
  },
  todos: { takes: 'story: story', does: 'all that is to do in a story', source: todos },
  todo: {
    takes: "key: 'what', story: story",
    does: 'one line to do: what, why, note or image',
    source: todo,
  },
  links: { takes: 'story: story', does: 'a story’s links, under “For more” or “Read more”', source: links },
  more: { takes: 'story: story', does: 'the same without the lead', source: more },
  bonus: { takes: 'story: story', does: 'what was joined as a bonus', source: bonus },
  bullet: { takes: 'story: story', does: 'a story as a bullet, with all that belongs to it', source: bullet },
  tag: { takes: 'story: story', does: 'the kind in brackets: \\[video\\]', source: tag },
  list: { takes: 'links: links', does: 'any list of links', source: list },
  link: { takes: 'link: link', does: 'one link with its label, credit and text', source: link },
  length: { takes: 'link: link', does: 'how long it takes: (7 minute read)', source: length },
});

/** As liquidjs looks them up. Without the final line feed: a partial can stand within a line. */
export const PARTIAL_SOURCES: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(
    Object.create(null) as Record<string, string>,
    Object.fromEntries(Object.entries(PARTIALS).map(([name, { source }]) => [name, source.trimEnd()])),
  ),
);
