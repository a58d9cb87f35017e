/**
 * The issue as a tree, before any format. Every text is plain (titles, names) or the author's Markdown (notes), unescaped.
 * A note that holds nothing but white space is '', so that `=== ''` is the one test for a gap (todos.ts lists them).
 */
import type { Clipping, Figure, Kind, Quote, Shape } from '../clipping/clipping.ts';

export interface Outline {
  newsletter: {
    title: string;
    slug: string;
    author: string;
    archive: string;
    language: string;
    zone: string;
    labels: { what: string; why: string };
  };
  issue: {
    id: string;
    months: string[];
    /** Absent until the author has given one. */
    number?: number;
    title?: string;
  };
  /** The issue before this one, where one is known. */
  previous?: { months: string[]; number?: number; title?: string; address?: string };
  /** The newsletter's standing texts, Markdown with template variables. */
  opening: string;
  closing: string;
  intro: string;
  outro: string;
  closingHeading: string;
  sections: OutlineSection[];
  checks: Check[];
  counts: OutlineCounts;
}

export interface OutlineSection {
  id: string;
  title: string;
  emoji?: string;
  whenEmpty?: string;
  stories: OutlineStory[];
}

export interface OutlineStory {
  /** Id of the lead clipping. */
  id: string;
  title: string;
  /** Of the lead; absent from outlines that were made before it was told. */
  kind?: Kind;
  shape: Shape;
  pick: boolean;
  what: string;
  why: string;
  note: string;
  /** First sentence of the lead's summary, at most 200 characters; '' where there is none. */
  pageSays: string;
  figure?: Figure;
  /** Links to list: the lead, then `more` members; those already linked in the story's own text are left out. */
  links: OutlineLink[];
  bonus: { texts: string[]; links: OutlineLink[] };
  /** Quotes of all its clippings; printed only on request. */
  quotes: (Quote & { link: string; title: string })[];
}

export interface OutlineLink {
  /** Id of the clipping. */
  id: string;
  kind: Kind;
  title: string;
  link: string;
  authors: string[];
  published?: string;
  /** A `more` member's own notes, in one line; '' where there are none. */
  text: string;
  siteName?: string;
  repo?: Clipping['repo'];
  video?: Clipping['video'];
  wordCount?: number;
  clippedAt: number;
}

export type CheckKey = 'old' | 'seen' | 'title' | 'scheme' | 'private' | 'held' | 'link';

export interface Check {
  key: CheckKey;
  /** What OK remembers; changes when the fact changes. */
  id: string;
  clipping: string;
  /** Of a link in a text around the stories: which text; `clipping` is '' then. */
  part?: 'opening' | 'intro' | 'outro' | 'closing';
  /** Title of the clipping, plain text. */
  title: string;
  /** 'published 2016', 'in #12 (December 2020)', plain text. */
  fact: string;
  /** Of 'seen': what the author wrote then. Shown on the desk, never printed. */
  wrote?: string;
}

export interface OutlineCounts {
  stories: number;
  links: number;
  duplicatesMerged: number;
  todos: number;
  checks: number;
  words: number;
  targetWords: number;
  held: number;
  leftOut: number;
}
