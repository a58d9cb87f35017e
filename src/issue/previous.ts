/** The issue before this one, as an outline tells of it. */
import { compareText } from '../clipping/compare.ts';
import type { Issue } from './issue.ts';
import type { Outline } from './outline.ts';
import { isBlank } from './todos.ts';

/** The latest of `issues` before `issue`; an empty object where there is none. */
export function previousOf({ id }: Pick<Issue, 'id'>, issues: readonly Issue[]): Pick<Outline, 'previous'> {
  const [latest] = issues
    .filter(other => compareText(other.id, id) < 0)
    .toSorted((a, b) => compareText(b.id, a.id));
  if (!latest) return {};
  const { months, number, title, address } = latest;
  return {
    previous: {
      months: [...months],
      ...(number !== undefined && { number }),
      ...(title && !isBlank(title) && { title }),
      ...(address && { address }),
    },
  };
}
