/** Where the draft speaks of a story. A template prints what it likes: the story is found by its title, else by its link. Pure. */

/** Heading marks, bullets and numbers, quotes, bold, and the bracket of a link: what may stand before a title. */
const MARKS = /^\s*(?:#{1,6} |[-*+] |\d{1,9}[.)] |> )*(?:\*\*)?\[?/;
const GOES_ON = /^\s*[\p{L}\p{N}]/u;

/**
 * Index of the first line that begins with `title`, else holds it, else holds `link`; -1 where none does. Both as the
 * lines print them.
 */
export function storyLine(lines: readonly string[], title: string, link: string): number {
  const tests: ((line: string) => boolean)[] = [
    line => {
      const text = line.replace(MARKS, '');
      return text.startsWith(title) && !GOES_ON.test(text.slice(title.length));
    },
    line => line.includes(title),
  ];
  if (title === '') tests.length = 0;
  if (link !== '') tests.push(line => line.includes(link));
  for (const test of tests) {
    const at = lines.findIndex(test);
    if (at >= 0) return at;
  }
  return -1;
}
