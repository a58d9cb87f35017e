/** Which time zones and languages can be used: an unknown one would make every later `Intl` call throw. */

/** Whether `zone` is a time zone that this browser knows: 'Australia/Brisbane', 'UTC'. Offsets such as '+10:00' are not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Z]/i.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Whether `language` is a well-formed BCP 47 tag: 'en-GB', 'pt-BR'. */
export function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
