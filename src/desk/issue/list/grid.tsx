/**
 * The parts of a tree grid, in one place. Not a table: its rows open, and what opens holds fields. Only story rows take
 * the focus; headings and cells are there for the structure.
 */
import type { ComponentChildren } from 'preact';

export interface PartProps {
  class?: string | undefined;
  /** Places to fall on: see drag/places.ts. */
  [data: `data-${string}`]: string;
  children: ComponentChildren;
}

export function RowGroup({ children, ...rest }: PartProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="rowgroup" {...rest}>
      {children}
    </div>
  );
}

/** `level`: 1 a section, 2 a story (drawn by StoryRow), 3 what an open story holds. */
export function PlainRow({
  level,
  expanded,
  children,
  ...rest
}: PartProps & { level: number; expanded?: boolean }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useSemanticElements: see above
    <div role="row" aria-level={level} aria-expanded={expanded} {...rest}>
      {children}
    </div>
  );
}

export function Cell({ children, ...rest }: PartProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useSemanticElements: see above
    <div role="gridcell" {...rest}>
      {children}
    </div>
  );
}
