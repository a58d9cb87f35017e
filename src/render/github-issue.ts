/** The draft as an issue on GitHub: its text as GitHub reads it, and the address of the page that makes it. */
import { applyEdits, type Edit } from './notes/edits.ts';
import { endOf, parseNote, placesOf, startOf } from './notes/parse.ts';

/**
 * GitHub answers 414 to longer addresses; its limit is 8,191 bytes (github/docs#5136). Others stop at 8,000
 * (w3c/aria-at) or 7,500 (VS Code's issue reporter, after microsoft/vscode#42603); the lower leaves room for cookies.
 */
export const LONGEST_ADDRESS = 7500;
/** What the page takes: characters of a title and of a text. */
const LONGEST_TITLE = 256;
export const LONGEST_BODY = 65_536;

export interface NewIssue {
  /** Of the page, with what fits filled in. */
  address: string;
  /** The text is not in the address, and has to be pasted. */
  isLong: boolean;
}

/** `repository`: 'owner/name', checked by `isRepository`. */
export function newIssue(repository: string, title: string, body: string): NewIssue {
  const page = `https://github.com/${repository}/issues/new?title=${encode(cut(title))}`;
  const address = `${page}&body=${encode(body)}`;
  return address.length <= LONGEST_ADDRESS ? { address, isLong: false } : { address: page, isLong: true };
}

/** A lone surrogate has no place in an address. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

function cut(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/** A mention writes to somebody, "#12" and "owner/name#12" point at issues: neither is meant. Seen by nobody, it parts both. */
const NOTHING = '<!-- -->';
/** A bare address, or a call: after a letter or a digit GitHub takes none, but for the name of a repository. */
const CALLS =
  /(?:https?:\/\/|www\.)[^\s<]+|((?<![\p{L}\p{N}_])(?:@(?=[a-z\d])|#(?=\d)|GH-(?=\d))|(?<=[a-z\d-]\/[\w.\\-]{1,100})#(?=\d))/giu;

/** Markdown for GitHub: titles and notes call nobody. Code and addresses stay as they are; GitHub runs no `{{ … }}`. */
export function githubBody(markdown: string): string {
  const edits = [...placesOf(parseNote(markdown))].flatMap(({ node }): Edit[] => {
    if (node.type !== 'text') return [];
    const source = markdown.slice(startOf(node), endOf(node));
    return [...source.matchAll(CALLS)].flatMap(({ 1: call, index }) =>
      call === undefined ? [] : [{ at: startOf(node) + index + call.length, insert: NOTHING }],
    );
  });
  return applyEdits(markdown, edits);
}
