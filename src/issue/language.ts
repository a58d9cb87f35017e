/** A language that Intl takes: settings and backups may hold anything, and Intl throws on it. */
const FALLBACK = 'en';

/** `language` where it is a BCP 47 tag, else English. */
export function safeLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}
