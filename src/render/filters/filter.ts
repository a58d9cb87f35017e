/** What every filter of a template is. */
import { isZone } from '../../issue/locale.ts';
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

type OfNewsletter = { newsletter?: { language?: unknown; zone?: unknown } };

/** The newsletter's language, BCP 47. */
export function languageOf({ context: { globals } }: FilterContext): string {
  const { newsletter } = globals as OfNewsletter;
  return textOf(newsletter?.language) || 'en';
}

/** The newsletter's time zone; UTC where it has none that is known here. */
export function zoneOf({ context: { globals } }: FilterContext): string {
  const { newsletter } = globals as OfNewsletter;
  const zone = textOf(newsletter?.zone);
  return isZone(zone) ? zone : 'UTC';
}

export const numberOf = (value: unknown): number => Number(textOf(value).replaceAll(',', '')) || 0;
