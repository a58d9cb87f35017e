/** A draft cut at its headings, so that a preview parses anew only the story that has changed. */

const HEADING = /^#{1,6} /;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/** Each chunk begins with a heading, but perhaps the first; none is blank. Only for Markdown without reference definitions, as drafts are. */
export function splitAtHeadings(markdown: string): string[] {
  const chunks: string[][] = [[]];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    if (fence === '' && HEADING.test(line)) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.map(lines => lines.join('\n')).filter(chunk => chunk.trim() !== '');
}
