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
  // Spaces at a line's end, blank lines in a row.
  /[ \t]$/m,
  /\n[ \t]*\n[ \t]*\n/,
];

export const isRisky = (note: string): boolean => RISKS.some(risk => risk.test(note));

const LONGEST = 5000;
const MOST_MARKS = 800;
const MARKS = /[[\]*_`~<>|!&\\#]|^[ \t]*(?:[-+]|\d+[.)])|(?:[-+]|\d[.)]) (?=[-+\d])/gm;

/** Whether parsing might take too long: markup that no one wrote by hand. */
export const tooDear = (note: string): boolean =>
  note.length > LONGEST || (note.match(MARKS)?.length ?? 0) > MOST_MARKS;
