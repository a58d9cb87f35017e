/** What an issue did not use, and the month that it could go to. */
import { type Clipping, LIBRARY_ONLY } from '../clipping/clipping.ts';
import { addMonths } from '../clipping/months.ts';
import type { Issue } from './issue.ts';
import { type Story, storiesOf } from './stories.ts';

/** Stories of the issue's months that were left out, the library's aside: "5 were not used: Hold all · Choose · Leave". */
export const unusedIn = ({ months }: Pick<Issue, 'months'>, clippings: readonly Clipping[]): Story[] =>
  storiesOf(clippings).filter(
    ({ lead }) => months.includes(lead.month) && lead.leftOut !== undefined && lead.leftOut !== LIBRARY_ONLY,
  );

/** The first month after the issue's last whose issue is not published. */
export function nextOpenMonth({ months }: Pick<Issue, 'months'>, published: ReadonlySet<string>): string {
  let month = addMonths([...months].sort().at(-1) ?? '', 1);
  while (published.has(month)) month = addMonths(month, 1);
  return month;
}

/** Stories held over from the issue's months that have not come back: "Held for April (2)". */
export const heldFrom = ({ months }: Pick<Issue, 'months'>, clippings: readonly Clipping[]): Story[] =>
  storiesOf(clippings).filter(
    ({ lead }) =>
      lead.heldFrom !== undefined && months.includes(lead.heldFrom) && !months.includes(lead.month),
  );
