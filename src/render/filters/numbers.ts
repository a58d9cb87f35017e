/** Numbers in words and figures: counts with their noun, ordinals, reading time. */
import { readingMinutes } from '../../issue/reading-time.ts';
import { textOf } from '../values.ts';
import { type Filter, languageOf, numberOf } from './filter.ts';
import { numbers, ordinals, plurals } from './intl.ts';

type Endings = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The endings of ordinals by language and by the category of `Intl.PluralRules`; '.' in the many languages that write a full stop. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  fr: { one: 'er', other: 'e' },
  es: { other: '.º' },
  it: { other: 'º', many: 'º' },
  pt: { other: 'º' },
  nl: { other: 'e' },
  sv: { one: ':a', other: ':e' },
};
const FULL_STOP: Endings = { other: '.' };

/** '15th' */
export function ordinal(number: number, language: string): string {
  const rules = ordinals(language);
  const [primary = ''] = rules.resolvedOptions().locale.split('-');
  const endings = Object.hasOwn(ENDINGS, primary) ? (ENDINGS[primary] ?? FULL_STOP) : FULL_STOP;
  return `${number}${endings[rules.select(number)] ?? endings.other}`;
}

/** '1,500 words': English nouns, as they stand in the template. */
export const count = (number: number, one: string, other: string): string =>
  `${numbers('en').format(number)} ${plurals('en').select(number) === 'one' ? one : other}`;

/** '12:31', '1:02:03'. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

export const NUMBER_FILTERS: Readonly<Record<string, Filter>> = {
  number: {
    does: 'a number with its thousands set apart',
    example: ['{{ 1500 | number }}', '1,500'],
    handler: value => numbers('en').format(numberOf(value)),
  },
  count: {
    does: 'a number with its noun in the singular or the plural',
    example: ["{{ 2 | count: 'story', 'stories' }}", '2 stories'],
    handler: (value, one, other) => count(numberOf(value), textOf(one), textOf(other ?? one)),
  },
  ordinal: {
    does: 'a number as an ordinal, in the language of the newsletter',
    example: ['{{ 15 | ordinal }}', '15th'],
    handler(value) {
      return textOf(value) === '' ? '' : ordinal(numberOf(value), languageOf(this));
    },
  },
  reading_time: {
    does: 'minutes that a text of so many words takes to read; nothing for none',
    example: ['{{ 1400 | reading_time }}', '7 min'],
    handler: value => {
      const minutes = readingMinutes(numberOf(value));
      return minutes > 0 ? `${minutes} min` : '';
    },
  },
  reading_minutes: {
    does: 'the same as a number alone',
    example: ['{{ 1400 | reading_minutes }} minute read', '7 minute read'],
    handler: value => readingMinutes(numberOf(value)),
  },
  minutes: {
    does: 'seconds as minutes, at least one',
    example: ['{{ 751 | minutes }} minute video', '13 minute video'],
    handler: value => Math.max(1, Math.ceil(numberOf(value) / 60)),
  },
  duration: {
    does: 'seconds as a clock shows them',
    example: ['{{ 751 | duration }}', '12:31'],
    handler: value => duration(numberOf(value)),
  },
};
