/** What a clipping is: one saved resource with the author's notes, tags and quotes. Field names are part of the backup format. */

export type Kind = 'paper' | 'blog' | 'repo' | 'video' | 'course' | 'tool' | 'thread' | 'page';

export interface PaperFacts {
  arxivId?: string;
  doi?: string;
  venue?: string;
  /** Addresses of the PDF and of the code. */
  pdf?: string;
  code?: string;
}

export interface RepoFacts {
  host: string;
  owner: string;
  name: string;
  description?: string;
  /** As of the clipping's `clippedAt`. */
  stars?: number;
  language?: string;
  /** SPDX identifier. */
  license?: string;
  topics?: string[];
  /** Name of the latest release: 'v1.2.0'. */
  release?: string;
  archived?: boolean;
  /** The repository that it was forked from: 'owner/name'. */
  fork?: string;
  /** Addresses of papers that its README names. */
  papers?: string[];
}

export interface VideoFacts {
  channel?: string;
  seconds?: number;
}

export interface Quote {
  text: string;
  clippedAt: number;
}

/** The author's words, as Markdown. */
export interface Notes {
  what: string;
  why: string;
  note: string;
}

export interface Figure {
  /** Address of the page that the figure is taken from. */
  page: string;
  caption: string;
  alt: string;
}

export interface Clipping {
  /** UUID version 7. */
  id: string;
  /** Resource key such as `arxiv:2103.07579`; unique, the bin included. */
  resource: string;
  /** The address as clipped, untouched. */
  url: string;
  /** The address to print. */
  link: string;
  /** Other addresses under which it was clipped. */
  aliases: string[];
  kind: Kind;
  title: string;
  /** 'Given Family', in the page's order. */
  authors: string[];
  siteName?: string;
  /** '2021', '2021-03' or '2021-03-13': the precision that the page gives. */
  published?: string;
  /** The page's own abstract or description; never printed as the author's words. */
  summary?: string;
  /** Address of the page's lead image. */
  image?: string;
  paper?: PaperFacts;
  repo?: RepoFacts;
  video?: VideoFacts;
  /** Of the readable text. */
  wordCount?: number;
  quotes: Quote[];
  notes: Notes;
  /** See tags.ts for their form. */
  tags: string[];
  /** Epoch milliseconds. */
  clippedAt: number;
  /** '+10:00', for display. */
  clippedOffset: string;
  /** '2021-03': the issue month it counts for. */
  month: string;
  /** Id of the lead clipping; absent on a lead or a story of one. */
  story?: string;
  /** Of a member. */
  role?: 'more' | 'bonus';
  /** See issue/order.ts: a lead's in its section, a member's in its story. */
  position?: string;
  /** On a lead, where it differs from the default. */
  headline?: string;
  shape?: Shape;
  section?: string;
  /** On a lead: one of the highlights. */
  pick?: boolean;
  /** On a lead. */
  figure?: Figure;
  /** Present: not in the issue. The reason may be empty; 'library' is clipped for the library only. */
  leftOut?: string;
  /** Month that it was held over from. */
  heldFrom?: string;
  /** Added from an address, not from its page. */
  unread?: boolean;
  capture: 'pending' | 'done' | 'partial';
  /** Fields changed by hand; no later capture changes them. */
  edited: string[];
  createdAt: number;
  updatedAt: number;
  deletedAt?: number;
}

export type Shape = 'labelled' | 'free';

/** The value of `leftOut` that keeps a clipping in the library without offering it to an issue. */
export const LIBRARY_ONLY = 'library';
