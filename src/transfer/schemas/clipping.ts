/** A clipping in a backup. Each table of fields names all of its type: the compiler asks for a new one here. */
import * as v from 'valibot';
import type {
  Clipping,
  Figure,
  Notes,
  PaperFacts,
  Quote,
  RepoFacts,
  VideoFacts,
} from '../../clipping/clipping.ts';
import { KINDS } from '../../clipping/kinds.ts';
import type { ReadableText } from '../../store/schema.ts';
import { flag, id, list, month, number, optional, shape, text, time } from './shape.ts';

export const kind = v.picklist(KINDS.map(known => known.kind));
export const storyShape = v.picklist(['labelled', 'free']);
export const quote = shape<Quote>({ text, clippedAt: time });
export const figure = shape<Figure>({ page: text, caption: text, alt: text });
const notes = shape<Notes>({ what: text, why: text, note: text });

const paper = shape<PaperFacts>({
  arxivId: optional(text),
  doi: optional(text),
  venue: optional(text),
  pdf: optional(text),
  code: optional(text),
});

export const repo = shape<RepoFacts>({
  host: text,
  owner: text,
  name: text,
  description: optional(text),
  stars: optional(number),
  language: optional(text),
  license: optional(text),
  topics: optional(list(text)),
  release: optional(text),
  archived: optional(flag),
  fork: optional(text),
  papers: optional(list(text)),
});

export const video = shape<VideoFacts>({ channel: optional(text), seconds: optional(number) });

export const clipping = shape<Clipping>({
  id,
  resource: id,
  url: text,
  link: text,
  aliases: list(text),
  kind,
  title: text,
  authors: list(text),
  siteName: optional(text),
  published: optional(text),
  summary: optional(text),
  image: optional(text),
  paper: optional(paper),
  repo: optional(repo),
  video: optional(video),
  wordCount: optional(number),
  quotes: list(quote),
  notes,
  tags: list(text),
  clippedAt: time,
  clippedOffset: text,
  month,
  story: optional(text),
  role: optional(v.picklist(['more', 'bonus'])),
  position: optional(text),
  headline: optional(text),
  shape: optional(storyShape),
  section: optional(text),
  pick: optional(flag),
  figure: optional(figure),
  leftOut: optional(text),
  heldFrom: optional(month),
  unread: optional(flag),
  capture: v.picklist(['pending', 'done', 'partial']),
  edited: list(text),
  createdAt: time,
  updatedAt: time,
  deletedAt: optional(time),
});

export const readableText = shape<ReadableText>({ clippingId: id, markdown: text });
