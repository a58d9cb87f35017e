/** What the page tells: the sentence of a failure, which stays until it is read, and announcements for assistive technology. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { asClipsheetError, type ClipsheetError } from '../../../errors.ts';

export interface Notices {
  /** The latest failure that has not been dismissed. */
  failure: ReadonlySignal<ClipsheetError | undefined>;
  /** The latest thing done, for the live region and the Undo beside it. */
  said: ReadonlySignal<string>;
  /** How often something was said: the same sentence said again is news, too. */
  times: ReadonlySignal<number>;
  fail(thrown: unknown): void;
  dismiss(): void;
  say(sentence: string): void;
}

export function createNotices(): Notices {
  const failure = signal<ClipsheetError | undefined>(undefined);
  const said = signal('');
  const times = signal(0);
  return {
    failure,
    said,
    times,
    fail(thrown) {
      const error = asClipsheetError(thrown);
      if (error.code === 'unexpected') console.error(error.cause);
      failure.value = error;
    },
    dismiss() {
      failure.value = undefined;
    },
    say(sentence) {
      batch(() => {
        said.value = sentence;
        times.value += 1;
      });
    },
  };
}
