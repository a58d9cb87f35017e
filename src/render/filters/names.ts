/** Lists of names: of authors, as a sentence, with an article. */
import { listOf, textOf } from '../values.ts';
import { type Filter, languageOf } from './filter.ts';
import { lists } from './intl.ts';

const MOST_AUTHORS = 3;

/** 'Ann, Ben, Cleo'; of more than three, 'Ann et al.' */
export function byline(authors: readonly string[]): string {
  const [first = ''] = authors;
  return authors.length > MOST_AUTHORS ? `${first} et al.` : authors.join(', ');
}

/** Where the first sound is not what the first letter says. */
const SPOKEN: readonly (readonly [RegExp, 'a' | 'an'])[] = [
  [/^(?:hour|honest|honou?r|heir)/i, 'an'],
  [/^(?:uni(?!m|n)|use|usu|eu|one\b|once\b|ubiq)/i, 'a'],
  [/^[AEFHILMNORSX](?:[A-Z]|\b)/, 'an'],
  [/^U(?:[A-Z]|\b)/, 'a'],
  [/^(?:[aeiou8]|1[18](?!\d))/i, 'an'],
];

const article = (text: string): string => SPOKEN.find(([pattern]) => pattern.test(text))?.[1] ?? 'a';

const texts = (value: unknown): string[] => listOf(value).map(textOf).filter(Boolean);

export const NAME_FILTERS: Readonly<Record<string, Filter>> = {
  byline: {
    does: 'authors: all of them up to three, else the first and “et al.”',
    example: ["{{ 'Ann,Ben,Cleo,Dan' | split: ',' | byline }}", 'Ann et al.'],
    handler: value => byline(texts(value)),
  },
  and: {
    does: 'a list as in a sentence, in the language of the newsletter',
    example: ["{{ 'Ann,Ben,Cleo' | split: ',' | and }}", 'Ann, Ben and Cleo'],
    handler(value) {
      return lists(languageOf(this)).format(texts(value));
    },
  },
  article: {
    does: 'the English word with “a” or “an” before it',
    example: ["{{ 'April' | article }}", 'an April'],
    handler: value => `${article(textOf(value).trimStart())} ${textOf(value).trimStart()}`,
  },
};
