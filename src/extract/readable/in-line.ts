/** Blocks in one line, for the cells of a table: Markdown's cells hold neither paragraphs nor lists. */
import type { Nodes, PhrasingContent } from 'mdast';

const SPACE: PhrasingContent = { type: 'text', value: ' ' };
const IN_LINE = new Set('text emphasis strong delete inlineCode link image footnoteReference'.split(' '));

/** The same content with a space between what were blocks; what has no form in a line is left out. */
export function inLine(nodes: readonly Nodes[]): PhrasingContent[] {
  const content = flat(nodes);
  return content.filter((node, at) => node !== SPACE || ![undefined, SPACE].includes(content[at + 1]));
}

function flat(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }, SPACE];
    if (node.type === 'math') return [{ type: 'inlineMath', value: withoutBars(node.value) }, SPACE];
    if (node.type === 'inlineMath') return [{ ...node, value: withoutBars(node.value) }];
    if (node.type === 'break') return [SPACE];
    if (!('children' in node)) return IN_LINE.has(node.type) ? [node as PhrasingContent] : [];
    const children = flat(node.children);
    if (IN_LINE.has(node.type)) return [{ ...node, children } as PhrasingContent];
    return children.length > 0 ? [...children, SPACE] : [];
  });
}

/** A bar would end the cell. */
const withoutBars = (latex: string): string => latex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ');
