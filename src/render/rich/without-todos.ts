/** The draft with its gaps closed up: no TODO, and no label or heading that only a TODO stood under. */
import type { Block } from './blocks.ts';

/**
 * A label stays where something that it names follows. A heading stays where anything is left below it, where nothing
 * stood there before, and where it is a link itself: no clipping goes.
 */
export function withoutTodos(blocks: readonly Block[]): Block[] {
  const gone = new Set<number>();
  blocks.forEach((block, at) => {
    if (block.role === 'todo' || isLeftEmpty(blocks, at)) gone.add(at);
  });
  for (const depth of [6, 5, 4, 3, 2])
    blocks.forEach((block, at) => {
      if (block.depth !== depth || block.leadsOn) return;
      const end = endOfPart(blocks, at);
      const below = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i);
      if (below.length > 0 && below.every(each => gone.has(each))) gone.add(at);
    });
  return blocks.filter((_, at) => !gone.has(at));
}

const LABELLED = /^\*\*[^*]+:\*\*/;

/** A label with a TODO below it and, after the TODOs, nothing but what has a label of its own, a heading or the end. */
function isLeftEmpty(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.role !== 'label' || blocks[at + 1]?.role !== 'todo') return false;
  const next = blocks.slice(at + 1).find(({ role }) => role !== 'todo');
  return next?.role !== 'text' || LABELLED.test(next.markdown);
}

/** Where the next heading of the same rank or a higher one stands. */
function endOfPart(blocks: readonly Block[], at: number): number {
  const depth = blocks[at]?.depth ?? 0;
  const next = blocks.findIndex((block, i) => i > at && block.role === 'heading' && block.depth <= depth);
  return next < 0 ? blocks.length : next;
}
