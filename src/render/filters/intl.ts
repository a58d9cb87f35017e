/** Formatters of `Intl`, kept by language: making one takes longer than using it a hundred times. */
import { safeLanguage } from '../../issue/language.ts';

function kept<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, T>();
  return language => {
    const locale = safeLanguage(language);
    const found = known.get(locale) ?? make(locale);
    known.set(locale, found);
    return found;
  };
}

export const numbers = kept(language => new Intl.NumberFormat(language));
export const plurals = kept(language => new Intl.PluralRules(language));
export const ordinals = kept(language => new Intl.PluralRules(language, { type: 'ordinal' }));
export const lists = kept(language => new Intl.ListFormat(language, { type: 'conjunction' }));
export const dates = kept(
  language => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
