/** A language that Intl takes: settings and backups may hold anything, and Intl throws on it. */
import { isLanguage } from './locale.ts';

/** `language` where it is well-formed, else English. */
export const safeLanguage = (language: string): string => (isLanguage(language) ? language : 'en');
