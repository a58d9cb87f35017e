/** One field that saves as it is typed. What is not valid stays in the field, with a sentence, and is not saved. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What a text means, or the sentence that says why it means nothing. */
export type Parsed<T> =
  | { value: T /** What is wrong with it, although it is saved. */; warning?: string }
  | { problem: string };

export interface Field {
  /** What the field shows: the text that is being typed, else what is saved. */
  text: ReadonlySignal<string>;
  /** Shown while nothing is being typed: nobody wants to be corrected in the middle of a word. */
  problem: ReadonlySignal<string | undefined>;
  /** What it shows means nothing, and so is not saved. */
  refused: ReadonlySignal<boolean>;
  type(text: string): void;
  /** The field was left. */
  rest(): void;
}

export interface FieldSource<T> {
  /** What is saved, as text. Reads signals. */
  read(): string;
  parse(text: string): Parsed<T>;
  save(value: T): void;
}

export function createField<T>({ read, parse, save }: FieldSource<T>): Field {
  const typed = signal<string | undefined>(undefined);
  const left = signal(true);
  const text = computed(() => typed.value ?? read());
  const parsed = computed(() => parse(text.value));
  return {
    text,
    refused: computed(() => 'problem' in parsed.value),
    problem: computed(() => {
      if (!left.value) return undefined;
      return 'problem' in parsed.value ? `${parsed.value.problem} Not saved.` : parsed.value.warning;
    }),
    type(next) {
      // A field that was found wrong says so until it is right.
      left.value = left.value && 'problem' in parsed.value;
      typed.value = next;
      if ('value' in parsed.value) save(parsed.value.value);
    },
    rest() {
      left.value = true;
      if ('value' in parsed.value) typed.value = undefined;
    },
  };
}
