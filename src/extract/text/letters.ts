/** Letters told by their case: cheaper than `\p{…}`, whose tables a browser builds anew for each pattern on each page. */

/** True for a capital. */
export const isUpper = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase();

/** True where a text holds a letter of any script. */
export const hasLetter = (text: string): boolean => /[a-z]/i.test(text) || /\p{L}/u.test(text);
