/** The interface is English: dates and numbers follow the reader's own English, where there is one. BCP 47. */
export const uiLanguage = (languages: readonly string[] = globalThis.navigator?.languages ?? []): string =>
  languages.find(language => /^en\b/i.test(language)) ?? 'en-GB';
