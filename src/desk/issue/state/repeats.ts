/** Links that stand twice in the issue, for the panel of checks. Worked out with the draft, which follows every change of a record. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Repeat, repeatsOf } from '../../../issue/repeats.ts';
import type { LinkCheck } from './link-check.ts';
import type { RecordsState } from './records.ts';

export function createRepeats(records: RecordsState, { printed }: LinkCheck): ReadonlySignal<Repeat[]> {
  return computed(() => {
    const accepted = new Set(records.issue.value?.acceptedChecks);
    return repeatsOf(printed.value, records.lists.peek().here).filter(({ id }) => !accepted.has(id));
  });
}
