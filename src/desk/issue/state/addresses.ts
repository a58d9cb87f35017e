/** The web addresses in a pasted text. */
import { isClippable } from '../../../resource/identify.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}\u00a0\u3000]+/giu;
/** What ends a sentence or a Markdown link, and no address. */
const TRAILING = /[.,;:!?)\]*_…»”’]$/u;
const MOST = 500;

/** Each once, in their order, at most 500; of lists, prose and Markdown alike. */
export function addressesIn(text: string): string[] {
  const found = (text.match(ADDRESS) ?? []).map(trimmed).filter(isClippable);
  return [...new Set(found)].slice(0, MOST);
}

/** A closing parenthesis belongs to the address where it opened one: 'https://en.wikipedia.org/wiki/Boosting_(machine_learning)'. */
function trimmed(address: string): string {
  let end = address.length;
  let open = count(address, '(') - count(address, ')');
  while (end > 0 && TRAILING.test(address.slice(end - 1, end))) {
    const last = address[end - 1];
    if (last === ')' && open >= 0) break;
    if (last === ')') open += 1;
    end -= 1;
  }
  return address.slice(0, end);
}

const count = (text: string, character: string): number => text.split(character).length - 1;
