/** A fill for each kind: its colour with marks of its own, so that no kind is told by colour alone. */
import type { Kind } from '../../clipping/clipping.ts';
import css from './Chart.module.css';

/** Paths in a square of 8 by 8, drawn in the ground's colour. Paper is plain. */
const MARKS: Record<Kind, string> = {
  paper: '',
  blog: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  repo: 'M0 2H8M0 6H8',
  video: 'M2 2h.01M6 6h.01',
  course: 'M2 0V8M6 0V8',
  tool: 'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  thread: 'M0 4H8M4 0V8',
  page: 'M0 0L8 8M0 8L8 0',
};

export const fillOf = (kind: Kind): string => `url(#kind-${kind})`;

export const Patterns = () => (
  <defs>
    {(Object.keys(MARKS) as Kind[]).map(kind => (
      <pattern key={kind} id={`kind-${kind}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" class={css[kind]} />
        <path
          class={css.mark}
          d={MARKS[kind]}
          stroke-width={kind === 'video' ? 2.4 : 1.1}
          stroke-linecap={kind === 'video' ? 'round' : 'butt'}
        />
      </pattern>
    ))}
  </defs>
);
