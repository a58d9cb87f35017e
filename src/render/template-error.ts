/** What is wrong in a template or a standing text, where, and why: for people, in one sentence. */
import { ClipsheetError } from '../errors.ts';

export type TemplatePart = 'template' | 'opening' | 'closing';

const NAMES: Readonly<Record<TemplatePart, string>> = {
  template: 'The template',
  opening: 'The standing opening',
  closing: 'The standing closing',
};

export class TemplateError extends ClipsheetError {
  readonly part: TemplatePart;
  /** From 1; absent where the renderer does not say. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The cause alone: 'there is no variable issue.nubmer'. */
  readonly reason: string;

  /** `sentence`: what is said instead, where nothing was run. */
  constructor(part: TemplatePart, thrown: unknown, sentence?: string) {
    const { reason, line, column } = explain(thrown);
    const where = line === undefined ? '' : ` in line ${line}`;
    super('bad-template', sentence ?? `${NAMES[part]} has an error${where}: ${reason}.`, { cause: thrown });
    this.part = part;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

interface Explained {
  reason: string;
  line?: number;
  column?: number;
}

/** What liquidjs and limits.ts say, as an author understands it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^step limit exceeded$/, 'it never comes to an end, or takes more steps than a template may'],
  [/^template render limit exceeded$/, 'it takes too long'],
  [/^memory alloc limit exceeded$/, 'it asks for more memory than a template may have'],
  [/^output limit exceeded$/, 'it prints more than a template may'],
  [/^parse length limit exceeded$/, 'it is too long'],
  [/^ENOENT: [^"]{0,100}"([^"]{0,100})".*$/, 'there is no part called “$1”'],
  [/^undefined variable: /, 'there is no variable '],
  [/^undefined filter: /, 'there is no filter '],
  [/^tag "([^"]{0,100})" not found$/, 'there is no tag “$1”'],
];

function inWords(reason: string): string {
  const [pattern, words] = REASONS.find(([known]) => known.test(reason)) ?? [];
  return pattern && words !== undefined ? reason.replace(pattern, words) : reason;
}

/** liquidjs ends its messages with the place: 'undefined variable: x, file:…, line:3, col:7'. */
const PLACE = /(?:, file:[^,]{0,200})?, line:(\d+), col:(\d+)$/;

function explain(thrown: unknown): Explained {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [first = ''] = message.split('\n', 1);
  const [, line, column] = PLACE.exec(first) ?? [];
  const said = first.replace(PLACE, '').replace(/[\s.]+$/, '') || 'it cannot be read';
  const reason = inWords(said);
  return line === undefined ? { reason } : { reason, line: Number(line), column: Number(column) };
}
