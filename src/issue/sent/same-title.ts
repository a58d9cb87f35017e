/** Whether a link's text is a story's title: for links whose address says nothing. */

/** Letters and digits of all scripts, everything else is a space. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter beginnings are shared by too many titles. */
const LONG_ENOUGH = 16;

/** 'same': word for word; 'alike': one begins with the other, and that is no mere word or two. */
export function compareTitles(text: string, title: string): 'same' | 'alike' | undefined {
  const [a, b] = [folded(text), folded(title)];
  if (a === '' || b === '') return undefined;
  if (a === b) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LONG_ENOUGH && short.includes(' ') && `${long} `.startsWith(`${short} `)
    ? 'alike'
    : undefined;
}
