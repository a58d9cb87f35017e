/** Addresses as they stand in prose and in Markdown: without what ends the sentence or the link around them. Linear. */

const OPENERS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
/** What ends a sentence or Markdown, and no address. */
const TRAILING = /[.,;:!?*_…»'’”]/u;

/** A closing bracket belongs to the address that opens it: 'https://en.wikipedia.org/wiki/Boosting_(machine_learning)'. */
export function trimAddress(address: string): string {
  const left = new Map<string, number>();
  for (const character of address) left.set(character, (left.get(character) ?? 0) + 1);
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1] as string;
    const opener = OPENERS.get(last);
    const count = left.get(last) ?? 0;
    if (opener ? (left.get(opener) ?? 0) >= count : !TRAILING.test(last)) break;
    left.set(last, count - 1);
    end -= 1;
  }
  return address.slice(0, end);
}
