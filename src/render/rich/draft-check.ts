/** The draft-check block, which is for the author and for no reader. */

const OPENS = '<!-- draft-check';
/** Its last line. */
export const DRAFT_CHECK_END = '<!-- /draft-check -->';

/** The draft without it. A note cannot hold its comments: they are escaped there (notes/marks.ts). */
export function withoutDraftCheck(markdown: string): string {
  const lines = markdown.split('\n');
  const start = lines.findIndex(line => line.startsWith(OPENS));
  const end = lines.indexOf(DRAFT_CHECK_END, start + 1);
  if (start < 0 || end < 0) return markdown;
  const after = lines[end + 1] === '' ? end + 2 : end + 1;
  return [...lines.slice(0, start), ...lines.slice(after)].join('\n');
}
