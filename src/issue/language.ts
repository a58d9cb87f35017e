/** A language that Intl takes, whatever settings or a backup hold. */
export { safeLanguage } from './locale.ts';
