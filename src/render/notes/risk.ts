/** Which notes have to be parsed: most hold nothing that needs a change, and a parser is slow beside a regular expression. */

const RISKS: readonly RegExp[] = [
  // Raw HTML, autolinks.
  /</,
  // Headings, and what some readers take for one.
  /#/,
  /^[\s>]*[-=]+[ \t]*$/m,
  // Fences.
  /`{3}|~{3}/,
  // Definitions, and links to anything but a plain web address.
  /\]:/,
  /\]\((?!https?:\/\/[^\s()<>\\&]*\))/i,
  // A box after an empty item, which some readers put into it.
  /(?:[-+*]|\d[.)])[ \t]*\n[ \t>]*\[[ \txX]\]/,
  // Spaces at a line's end, blank lines in a row.
  /[ \t]$/m,
  /\n[ \t]*\n[ \t]*\n/,
];

export const isRisky = (note: string): boolean => RISKS.some(risk => risk.test(note));

/** What Markdown parsers look at twice; a note of ordinary length has some hundreds at most. */
const MARKS = /[[\]*_`~<>|!&\\#\n]|(?:[-+=]|\d[.)])(?=[ \n])/g;
/** Quotes and lists opened on one line; parsers and writers of trees go as deep. */
const DEEP = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){50}/m;

const MOST_MARKS = 3000;
const LONGEST = 20_000;

/** What may be spent on one note: markup that no one wrote by hand takes a parser quadratic time. */
export interface Budget {
  marks: number;
  characters: number;
}

export const fullBudget = (): Budget => ({ marks: MOST_MARKS, characters: LONGEST });

/** Whether readers can take a text as Markdown; takes its marks off the budget. */
export function canBeRead(text: string, budget: Budget): boolean {
  if (DEEP.test(text)) return false;
  budget.marks -= text.match(MARKS)?.length ?? 0;
  return budget.marks >= 0;
}

/** Whether a text can be parsed here; takes its length off the budget. */
export function canBeParsed(text: string, budget: Budget): boolean {
  budget.characters -= text.length;
  return budget.characters >= 0;
}
