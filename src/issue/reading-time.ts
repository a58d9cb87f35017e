/** How long a text takes to read. */

/** Of an adult reader of prose (Brysbaert 2019 finds 238 words of English a minute, less in other languages). */
const WORDS_A_MINUTE = 230;

/** Whole minutes, rounded up; 0 for no words. */
export const readingMinutes = (words: number): number => Math.ceil(Math.max(0, words) / WORDS_A_MINUTE);
