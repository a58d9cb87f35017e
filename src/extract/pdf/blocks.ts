/** Lines that stand together: one size, one column, even spacing. A title of two lines is one block, its authors another. */
import type { Line } from './lines.ts';

export interface Block {
  lines: Line[];
  size: number;
  font: string;
}

/** A gap this many times the size of the letters ends a block, and one this much wider than the gap before it. */
const WIDEST_GAP = 2;
const UNEVEN = 1.3;

/** Blocks in the order of their first lines. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const block = blocks.findLast(candidate => goesOn(candidate, line));
    if (block) block.lines.push(line);
    else blocks.push({ lines: [line], size: line.size, font: line.font });
  }
  return blocks;
}

function goesOn({ lines, size, font }: Block, line: Line): boolean {
  const last = lines.at(-1) as Line;
  const before = lines.at(-2);
  const gap = last.y - line.y;
  const alike = Math.abs(size - line.size) < 0.6 && (font === line.font || lines.length > 1);
  const overlaps = line.x < last.right && last.x < line.right;
  const even = !before || gap < (before.y - last.y) * UNEVEN;
  return alike && overlaps && gap > size * 0.3 && gap < size * WIDEST_GAP && even;
}
