/** What a document says and how, whatever elements an editor writes it with: blocks, and in them runs of text with their marks. */

export interface Block {
  /** 'h2', 'p', 'li 1' (depth of the list), 'ol 1', 'quote', 'code', 'hr' */
  kind: string;
  runs: Run[];
}

export interface Run {
  text: string;
  /** 'b', 'i', 's', 'c' for code, in this order. */
  marks: string;
  href?: string;
  /** Address of a picture. */
  src?: string;
}

const MARKS: Readonly<Record<string, string>> = {
  STRONG: 'b',
  B: 'b',
  EM: 'i',
  I: 'i',
  S: 's',
  DEL: 's',
  CODE: 'c',
};
const ORDER = 'bisc';

const isList = (node: Node): boolean => node.nodeName === 'UL' || node.nodeName === 'OL';

/** The blocks of a document or of an editor's field, empty ones left out. */
export function structureOf(root: ParentNode): Block[] {
  return [...root.childNodes].flatMap(node => blocksOf(node, 0, 'p')).filter(isFull);
}

const isFull = ({ kind, runs }: Block): boolean => kind === 'hr' || runs.length > 0;

/** `kind`: of text that stands here. */
function blocksOf(node: Node, depth: number, kind: string): Block[] {
  const children = [...node.childNodes];
  const { nodeName } = node;
  if (/^H[1-6]$/.test(nodeName)) return [{ kind: nodeName.toLowerCase(), runs: runsOf(children) }];
  if (nodeName === 'HR') return [{ kind: 'hr', runs: [] }];
  if (nodeName === 'PRE' || (nodeName === 'CODE' && kind === 'p')) return [codeBlock(node)];
  if (nodeName === 'BLOCKQUOTE') return blocksWithin(children, depth, 'quote');
  if (isList(node)) {
    const item = `${nodeName === 'OL' ? 'ol' : 'li'} ${depth + 1}`;
    return children.flatMap(child => blocksWithin([...child.childNodes], depth + 1, item));
  }
  if (nodeName === 'IMG') return [{ kind: 'p', runs: runsOf([node]) }];
  return nodeName === '#text' && node.textContent?.trim() === '' ? [] : [{ kind, runs: runsOf(inner(node)) }];
}

const inner = (node: Node): Node[] =>
  node.nodeName === 'P' || node.nodeName === 'DIV' ? [...node.childNodes] : [node];

/** Blocks inside a quote or an item, and the text that stands between them. */
function blocksWithin(children: readonly Node[], depth: number, kind: string): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = () => {
    blocks.push({ kind, runs: runsOf(inline) });
    inline = [];
  };
  for (const child of children) {
    if (!isList(child) && !['P', 'BLOCKQUOTE', 'PRE'].includes(child.nodeName)) {
      inline.push(child);
      continue;
    }
    flush();
    blocks.push(...blocksOf(child, depth, kind));
  }
  flush();
  return blocks.filter(isFull);
}

/** An editor may write each line of code as an element of its own. */
function codeBlock(node: Node): Block {
  const lines = (child: Node): string =>
    child.nodeName === 'BR'
      ? '\n'
      : child.childNodes.length > 0
        ? [...child.childNodes].map(lines).join('')
        : (child.textContent ?? '');
  return { kind: 'code', runs: [{ text: plain(lines(node)).trimEnd(), marks: '' }] };
}

/** Without the joiners that part what would be run (src/render/inert.ts). */
const plain = (text: string): string => text.replaceAll('\u2060', '');

function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Run[] = [];
  const walk = (node: Node, marks: string, href?: string): void => {
    if (node.nodeName === '#text') {
      add(runs, { text: plain(node.textContent ?? '').replace(/\s+/g, ' '), marks, ...(href && { href }) });
      return;
    }
    if (node.nodeName === 'BR') {
      add(runs, { text: ' ', marks });
      return;
    }
    const element = node as Element;
    if (node.nodeName === 'IMG') {
      runs.push({
        text: element.getAttribute('alt') ?? '',
        marks: '',
        src: element.getAttribute('src') ?? '',
      });
      return;
    }
    const mark = MARKS[node.nodeName] ?? (element.className === 's' ? 's' : undefined);
    const next =
      mark && !marks.includes(mark)
        ? [...ORDER].filter(m => m === mark || marks.includes(m)).join('')
        : marks;
    const to = node.nodeName === 'A' ? (element.getAttribute('href') ?? undefined) : href;
    for (const child of node.childNodes) walk(child, next, to);
  };
  for (const node of nodes) walk(node, '');
  return trimmed(runs);
}

function add(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.marks === run.marks && last.href === run.href && last.src === undefined)
    last.text += run.text;
  else runs.push(run);
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs
    .map((run, at) => {
      const start = at === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: at === runs.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text, src }) => text !== '' || src !== undefined);
}
