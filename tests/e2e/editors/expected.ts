/** The structure that an editor must hold after a paste, read from the outline's Markdown by a reader that is not the product's. */
import { read } from '../../render/readers.ts';
import { type Block, type Run, structureOf } from './structure.ts';

const CHECK = /<!-- draft-check[\s\S]*?<!-- \/draft-check -->\n/;
const TODO = /^TODO\([a-z]+\):/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export interface Expected {
  /** False: without TODOs; the outlines here have no label or section that they leave empty. */
  todos?: boolean;
  /** False: the editor knows none. */
  pictures?: boolean;
}

export function expectedOf(markdown: string, { todos = true, pictures = true }: Expected = {}): Block[] {
  // What a line break parts are paragraphs of their own.
  const body = markdown.replace(CHECK, '').replace(/(?:\\| {2})\n(?=\S)/g, '\n\n');
  return structureOf(read('marked', body)).flatMap((block): Block[] => {
    if (block.kind === 'h1') return [];
    const runs = pictures ? block.runs : block.runs.filter(({ src }) => src === undefined);
    if (runs.length === 0 && block.kind !== 'hr') return [];
    if (block.kind === 'quote' && TODO.test(textOf(runs))) return todos ? [asTodo(runs)] : [];
    return [{ ...block, runs: ADDRESS.test(textOf(runs)) ? [{ text: '→ ', marks: '' }, ...runs] : runs }];
  });
}

/** A bold paragraph; what has the same marks and the same address is one run. */
const asTodo = (runs: readonly Run[]): Block => ({
  kind: 'p',
  runs: runs
    .map(run => ({ ...run, marks: 'b' }))
    .reduce<Run[]>((joined, run) => {
      const last = joined.at(-1);
      if (last && last.href === run.href) last.text += run.text;
      else joined.push(run);
      return joined;
    }, []),
});
