/** The first sentence of a page's summary, for "The page says". */
import { plainText } from '../clipping/plain-text.ts';
import { segmenterOf } from './segmenter.ts';

const LONGEST = 200;
/** More of a summary than any first sentence that fits. */
const READ = 600;
/** Where a full stop ends no sentence: single initials, and abbreviations common in abstracts. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|et al|vs|cf|etc|Dr|Mr|Mrs|Ms|Prof|St|Fig|Eq|Sec|No|vol|pp?|approx)\.\s*$/u;

/** At most 200 characters, cut at a word with '…'; '' where there is no summary. */
export function firstSentence(summary: string | undefined, language: string): string {
  const text = plainText(summary ?? '', READ);
  let sentence = '';
  for (const { segment } of segmenterOf(language, 'sentence').segment(text)) {
    sentence += segment;
    if (!ABBREVIATED.test(sentence) || sentence.length > LONGEST) break;
  }
  return cutAtWord(sentence.trim());
}

function cutAtWord(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const kept = characters.slice(0, LONGEST - 1).join('');
  const space = characters[LONGEST - 1] === ' ' ? -1 : kept.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:–—-]+$/, '')}…`;
}
