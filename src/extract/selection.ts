/** What the reader selected on the page, as plain text with line breaks. */

const LIMIT = 20_000;

export function selectedText(view: { getSelection(): Selection | null }): string | undefined {
  const selected = view.getSelection()?.toString();
  if (!selected) return undefined;
  const text = selected
    .slice(0, LIMIT)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text || undefined;
}
