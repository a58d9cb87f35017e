/** What every filter of a template is. */
import { textOf } from '../values.ts';

/** `this` of a filter, as liquidjs calls it. */
export interface FilterContext {
  context: { globals: object };
}

export interface Filter {
  /** One line for the page that documents templates. */
  does: string;
  /** An example and what it prints. */
  example: readonly [source: string, printed: string];
  /** Takes the value and the arguments; returns plain text, or Markdown where `raw`. Never throws on odd values. */
  handler: (this: FilterContext, value: unknown, ...args: unknown[]) => unknown;
  /** What it returns is Markdown already and printed as it is. */
  raw?: boolean;
}

/** The newsletter's language, BCP 47. */
export function languageOf({ context: { globals } }: FilterContext): string {
  const { newsletter } = globals as { newsletter?: { language?: unknown } };
  return textOf(newsletter?.language) || 'en';
}

export const numberOf = (value: unknown): number => Number(textOf(value).replaceAll(',', '')) || 0;
