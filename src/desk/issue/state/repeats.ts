/** Links that stand twice in the issue, for the panel of checks. Worked out only while it is open: nobody reads it otherwise. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Repeat, repeatsOf } from '../../../issue/repeats.ts';
import type { LinkCheck } from './link-check.ts';
import type { RecordsState } from './records.ts';

export function createRepeats(records: RecordsState, { printed }: LinkCheck): ReadonlySignal<Repeat[]> {
  return computed(() => {
    const accepted = new Set(records.issue.value?.acceptedChecks);
    return repeatsOf(printed.value, records.lists.value.here).filter(({ id }) => !accepted.has(id));
  });
}
