/** What a page says about itself, and the reader's selection. Crosses from the page to the worker: plain data only. */
import type { Kind, PaperFacts, RepoFacts, VideoFacts } from '../clipping/clipping.ts';

export interface Capture {
  /** `location.href` at the moment of reading. */
  url: string;
  canonical?: string;
  kind?: Kind;
  title?: string;
  /** 'Given Family'. */
  authors?: string[];
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  published?: string;
  siteName?: string;
  summary?: string;
  image?: string;
  paper?: PaperFacts;
  repo?: RepoFacts;
  video?: VideoFacts;
  wordCount?: number;
  /** The reader's selection, as plain text with line breaks. */
  selection?: string;
}
