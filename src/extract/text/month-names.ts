/** Month names of any language, from `Intl`: as in a date ('5 января') and alone ('январь'), long and short. */

const known = new Map<string, ReadonlyMap<string, number>>();

/** Lower-case month name without full stop → 1…12. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const ready = known.get(language);
  if (ready) return ready;
  const names = new Map<string, number>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
  ] as const) {
    for (let month = 0; month < 12; month++) {
      const name = nameOf(language, month, options);
      if (name && /\p{L}/u.test(name)) names.set(name, month + 1);
    }
  }
  for (const [name, month] of EXTRA[language] ?? []) names.set(name, month);
  known.set(language, names);
  return names;
}

function nameOf(language: string, month: number, options: Intl.DateTimeFormatOptions): string | undefined {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
      .formatToParts(Date.UTC(2001, month, 15))
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase()
      .replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** Abbreviations and spellings in use that `Intl` does not list. */
const EXTRA: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['sept', 9],
    ['febr', 2],
  ],
  de: [
    ['jänner', 1],
    ['feber', 2],
    ['sept', 9],
    ['mrz', 3],
    ['maerz', 3],
    ['märz', 3],
    ['jan', 1],
    ['feb', 2],
    ['okt', 10],
    ['dez', 12],
  ],
  es: [
    ['setiembre', 9],
    ['sept', 9],
  ],
  it: [['sett', 9]],
  fr: [
    ['fev', 2],
    ['aout', 8],
    ['decembre', 12],
    ['fevrier', 2],
  ],
};
