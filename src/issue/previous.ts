/** The issue before this one, as an outline tells of it. */
import { compareText } from '../clipping/compare.ts';
import { isSkipped } from './decided.ts';
import type { Issue } from './issue.ts';
import type { Outline } from './outline.ts';
import { isBlank } from './todos.ts';

/** The latest of `issues` before `issue`, but for drafts that were skipped or merged into it; an empty object where there is none. */
export function previousOf(
  { id, months }: Pick<Issue, 'id' | 'months'>,
  issues: readonly Issue[],
): Pick<Outline, 'previous'> {
  const [latest] = issues
    .filter(other => compareText(other.id, id) < 0 && !months.includes(other.id) && !isSkipped(other))
    .toSorted((a, b) => compareText(b.id, a.id));
  if (!latest) return {};
  const { number, title, address } = latest;
  return {
    previous: {
      months: [...latest.months],
      ...(number !== undefined && { number }),
      ...(title && !isBlank(title) && { title }),
      ...(address && { address }),
    },
  };
}
