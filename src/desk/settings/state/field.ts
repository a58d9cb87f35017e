/** One field that saves as it is typed. What is not valid stays in the field, with a sentence, and is not saved. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** What a text means, or the sentence that says why it means nothing. */
export type Parsed<T> = { value: T } | { problem: string };

export interface Field {
  /** What the field shows: the text that is being typed, else what is saved. */
  text: ReadonlySignal<string>;
  /** Shown once the field was left: nobody wants to be corrected in the middle of a word. */
  problem: ReadonlySignal<string | undefined>;
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
  const left = signal(false);
  const wrong = computed(() => {
    const parsed = typed.value === undefined ? undefined : parse(typed.value);
    return parsed && 'problem' in parsed ? parsed.problem : undefined;
  });
  return {
    text: computed(() => typed.value ?? read()),
    problem: computed(() => (left.value ? wrong.value : undefined)),
    type(text) {
      typed.value = text;
      const parsed = parse(text);
      if ('value' in parsed) save(parsed.value);
    },
    rest() {
      left.value = wrong.value !== undefined;
      if (!left.value) typed.value = undefined;
    },
  };
}
