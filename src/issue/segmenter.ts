/** Segmenters by language: making one costs more than what it is made for. */
import { safeLanguage } from './language.ts';

const made = new Map<string, Intl.Segmenter>();

/** Of UAX 29, in the ways of `language`. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const locale = safeLanguage(language);
  const key = `${locale} ${granularity}`;
  const segmenter = made.get(key) ?? new Intl.Segmenter(locale, { granularity });
  made.set(key, segmenter);
  return segmenter;
}
