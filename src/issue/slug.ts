/** The short name that stands in file names and addresses. */

const LONGEST = 60;

/** Letters that Unicode does not take apart. */
const ASCII = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/** 'Machine Learning: März' → 'machine-learning-marz'. ASCII letters, digits and '-'; '' where the text has none. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, letter => ASCII.get(letter) ?? '')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
