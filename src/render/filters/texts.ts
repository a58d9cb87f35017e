/** Plain text made to fit: cut at a word, closed with a full stop. */
import { cleanText } from '../safe-text.ts';
import { textOf } from '../values.ts';
import { type Filter, numberOf } from './filter.ts';

const MOST_WORDS = 50;
const SENTENCE_END = /[.!?…:]["'”’)\]]*$/u;

function firstWords(text: string, most: number): string {
  const words = text.split(' ');
  if (words.length <= most) return text;
  return `${words
    .slice(0, most)
    .join(' ')
    .replace(/[\s,;:–—-]+$/, '')}…`;
}

function withStop(text: string): string {
  return text === '' || SENTENCE_END.test(text) ? text : `${text}.`;
}

export const TEXT_FILTERS: Readonly<Record<string, Filter>> = {
  words: {
    does: 'at most so many words, with “…” where something was cut',
    example: ["{{ 'one two three' | words: 2 }}", 'one two…'],
    handler: (value, most) => firstWords(cleanText(textOf(value)), numberOf(most) || MOST_WORDS),
  },
  stop: {
    does: 'a full stop at the end, unless the sentence has ended',
    example: ["{{ 'Is it?' | stop }} {{ 'It is' | stop }}", 'Is it? It is.'],
    handler: value => withStop(cleanText(textOf(value))),
  },
};
