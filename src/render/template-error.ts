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
  /** The cause alone: 'undefined variable: issue.nubmer'. */
  readonly reason: string;

  constructor(part: TemplatePart, thrown: unknown) {
    const { reason, line, column } = explain(thrown);
    const where = line === undefined ? '' : ` in line ${line}`;
    super('bad-template', `${NAMES[part]} has an error${where}: ${reason}.`, { cause: thrown });
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

/** liquidjs ends its messages with the place: 'undefined variable: x, file:…, line:3, col:7'. */
const PLACE = /(?:, file:[^,]{0,200})?, line:(\d+), col:(\d+)$/;

function explain(thrown: unknown): Explained {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [first = ''] = message.split('\n', 1);
  const [, line, column] = PLACE.exec(first) ?? [];
  const reason = first.replace(PLACE, '').replace(/[\s.]+$/, '') || 'it cannot be read';
  return line === undefined ? { reason } : { reason, line: Number(line), column: Number(column) };
}
