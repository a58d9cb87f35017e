/** The part of a paper's page that holds its abstract, found by the words that capture has read already. */

/** Characters compared: enough to be of no other part, few enough to survive a cut at the end. */
const COMPARED = 120;

/** Letters and digits alone: white space, quotes and the signs of maths differ between metadata and page. */
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The smallest element that holds all of `summary`; undefined where the page does not show it. */
export function abstractOf(page: Document, summary: string): Element | undefined {
  const wanted = key(summary);
  if (wanted === '') return undefined;
  const [start, end] = [wanted.slice(0, COMPARED), wanted.slice(-COMPARED)];
  const holds = (element: Element): boolean => {
    const text = key(element.textContent ?? '');
    const at = text.indexOf(start);
    return at >= 0 && text.indexOf(end, at) >= 0;
  };
  let found: Element | undefined = holds(page.body) ? page.body : undefined;
  for (let within = found; within; within = Array.from(within.children).find(holds)) found = within;
  return found && key(found.textContent ?? '').length <= 3 * wanted.length ? found : undefined;
}
