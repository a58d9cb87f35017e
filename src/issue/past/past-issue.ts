/** An issue from before Clipsheet, as a reader found it in a file, a feed or a pasted text. */
import type { SentLink } from '../sent/sent-link.ts';

/** What a file says of itself; any of it may be missing. */
export interface Hints {
  /** File name with its folders, 'issues/2021-03-31-15.md'; '' for pasted text. */
  path: string;
  title?: string | undefined;
  /** From front matter or markup that is meant for programs. */
  number?: string | undefined;
  /** As written: ISO 8601, RFC 2822, 'March 2021'. */
  date?: string | undefined;
  /** The published issue's own address. */
  address?: string | undefined;
}

/** What holds no issue. */
export interface Unread {
  /** Where it was found, as `PastIssue.source`. */
  source: string;
  why: string;
  /** An entry of a feed that is broken: its title, or ''. */
  entry?: string;
}

export interface PastIssue {
  /** Where it was found: the path, for an item of a feed with its title. */
  source: string;
  title: string;
  number: number | undefined;
  /** 'YYYY-MM'; undefined where nothing tells. */
  month: string | undefined;
  address?: string;
  links: SentLink[];
}
