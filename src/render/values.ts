/** The kinds of text that a template prints other than as plain text. Filters and comparisons see the text itself. */
import { Drop } from 'liquidjs';

/** The author's Markdown. */
export class NotesValue extends Drop {
  readonly #markdown: string;

  constructor(markdown: string) {
    super();
    this.#markdown = markdown;
  }

  override valueOf(): string {
    return this.#markdown;
  }
}

/** An address. */
export class AddressValue extends Drop {
  readonly #address: string;

  constructor(address: string) {
    super();
    this.#address = address;
  }

  override valueOf(): string {
    return this.#address;
  }
}

/** What a template has captured: printed already, and so not escaped again. */
export class CapturedValue extends Drop {
  readonly #printed: string;

  constructor(printed: string) {
    super();
    this.#printed = printed;
  }

  override valueOf(): string {
    return this.#printed;
  }
}

/** liquidjs lets a template read what a drop inherits: its class must not be among it. */
for (const { prototype } of [Drop, NotesValue, AddressValue, CapturedValue])
  Object.defineProperty(prototype, 'constructor', { value: undefined });

/** What any value of a template is as text: '' for nothing, lists run together. */
export function textOf(value: unknown): string {
  const plain: unknown = value instanceof Drop ? value.valueOf() : value;
  if (plain === undefined || plain === null || typeof plain === 'boolean') return '';
  if (Array.isArray(plain)) return plain.map(textOf).join('');
  return typeof plain === 'object' ? '' : String(plain);
}

/** The values of a list, or the one value as a list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
