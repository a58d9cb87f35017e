/** Expected failures, by code, each with the sentence a user sees. Anything else is a bug and is reported as 'unexpected'. */

const SENTENCES = {
  'restricted-page': 'The browser lets no extension read this page, so there is nothing to clip here.',
  'no-tab': 'This tab is gone, so it could not be clipped.',
  'unreadable-page': 'The page could not be read: the clipping keeps its address and title.',
  'local-file': 'A local file cannot be read from here: the clipping keeps its address and title.',
  'storage-refused':
    'This browser refuses to store anything for extensions (it may be set to never remember history), so nothing can be saved.',
  'storage-full': 'The disk is full: free some space, then try again. Nothing saved earlier is lost.',
  'storage-blocked':
    'Another Clipsheet tab still uses the older version of your data. Close the other Clipsheet tabs, then try again.',
  'storage-newer':
    'Your clippings were written by a newer Clipsheet. Update the extension to open them; nothing was changed.',
  'storage-lost':
    'The browser closed the connection to your data. Reload this page; what was saved is still there.',
  'clipping-gone': 'This clipping was deleted elsewhere.',
  'bad-address': 'This is not a web address that can be clipped.',
  'bad-backup': 'This file is not a Clipsheet backup, or it is damaged. Nothing was changed.',
  'bad-issue-file': 'This file is no issue that Clipsheet has exported, or it is damaged.',
  'bad-template': 'This template has an error, so it cannot be used as it is. The draft is not lost.',
  'bad-pdf': 'This file is no PDF that can be read (a password may lock it). The clipping stays as it is.',
  'bad-issue': 'There is no link to a web page in this text.',
  'issue-reopened':
    'This issue is a draft again, so nothing was remembered of it. Mark it as published, then compare again.',
  'no-answer': 'The site did not answer, or did not let the page be read. Paste the text instead.',
  'history-changed':
    'That step cannot be undone any more, because what it changed has been changed again since.',
  'clipboard-refused':
    'The browser did not let the clipboard be written. Click into this page and copy again, or export a file.',
  'worker-silent': 'The extension did not answer. Press the toolbar button again.',
  unexpected: 'Something went wrong. Nothing saved earlier is lost.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** A failure that is expected to happen: `code` for programs, `message` for people. */
export class ClipsheetError extends Error {
  override readonly name = 'ClipsheetError';
  readonly code: ErrorCode;

  /** `detail`: a sentence that replaces the standard one, where more is known. */
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? SENTENCES[code], options);
    this.code = code;
  }
}

/** Any thrown value as a ClipsheetError; what is unknown keeps its cause. */
export function asClipsheetError(thrown: unknown): ClipsheetError {
  if (thrown instanceof ClipsheetError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  if (name === 'QuotaExceededError') return new ClipsheetError('storage-full', undefined, { cause: thrown });
  if (name === 'VersionError') return new ClipsheetError('storage-newer', undefined, { cause: thrown });
  return new ClipsheetError('unexpected', undefined, { cause: thrown });
}
