/** The web addresses in a pasted text. */
import { isClippable } from '../../../resource/identify.ts';
import { trimAddress } from '../../../resource/trim-address.ts';

const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}\u00a0\u3000]+/giu;

/** All of them, each once, in their order; of lists, prose and Markdown alike. */
export const addressesIn = (text: string): string[] => [
  ...new Set((text.match(ADDRESS) ?? []).map(trimAddress).filter(isClippable)),
];
