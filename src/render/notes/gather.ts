/** Everything in one note that has to change, found in one walk over its tree. */
import type { Code, Nodes, Root, Text } from 'mdast';
import { codeBlockEdits } from './code-blocks.ts';
import { codeSpanEdits } from './code-spans.ts';
import type { Edit } from './edits.ts';
import { emptyItemEdits } from './empty-items.ts';
import { type TextContext, textEdits } from './escapes.ts';
import { blankAfter, headingEdits, strongInHeading } from './headings.ts';
import { imageEdits, isUnsafeLink, linkEdits } from './links.ts';
import { endOf, type Place, placesOf, startOf } from './parse.ts';
import { spacingEdits } from './spacing.ts';

export function gatherEdits(root: Root, source: string): Edit[] {
  const places = [...placesOf(root)];
  const brackets = places.some(({ node }) => isUnsafeLink(node));
  const code = places.map(({ node }) => node).filter((node): node is Code => node.type === 'code');
  return [
    ...places.flatMap(place => editsOf(place, source, brackets)),
    ...codeBlockEdits(root, source),
    ...spacingEdits(source, code),
  ];
}

function editsOf({ node, parents }: Place, source: string, brackets: boolean): Edit[] {
  const parent = parents.at(-1) ?? node;
  const inHeading = parents.some(({ type }) => type === 'heading');
  const inList = parents.some(({ type }) => type === 'listItem');
  switch (node.type) {
    case 'heading':
      return headingEdits(node, parent, source);
    case 'strong':
      return inHeading ? strongInHeading(node) : [];
    case 'link':
      return linkEdits(node, source);
    case 'image':
      return imageEdits(node, source);
    case 'list':
      return emptyItemEdits(node, source);
    case 'table':
      return blankAfter(endOf(node), source);
    case 'tableRow':
      return tableRowEdits(node, source);
    case 'inlineCode':
      return codeSpanEdits(node, source);
    case 'break':
      return breakEdits(node, source);
    case 'text':
      return textEdits(node, source, { brackets, inHeading, inList, ...openingOf(node, parent, source) });
    default:
      return [];
  }
}

/** A hard break by spaces at the end of a line, by a backslash instead: a draft has no trailing spaces. */
function breakEdits(node: Nodes, source: string): Edit[] {
  const spaces = /^[ \t]+/.exec(source.slice(startOf(node), endOf(node)))?.[0].length ?? 0;
  return spaces === 0 ? [] : [{ at: startOf(node), remove: spaces, insert: '\\' }];
}

/** What a text opens: a line; a paragraph that a definition might be made of. */
function openingOf(
  node: Text,
  parent: Nodes,
  source: string,
): Pick<TextContext, 'opensLine' | 'maybeDefinition'> {
  const siblings: readonly Nodes[] = 'children' in parent ? parent.children : [];
  const before = siblings[siblings.indexOf(node) - 1];
  const opensParagraph = parent.type === 'paragraph' && before === undefined;
  return {
    opensLine: opensParagraph || before?.type === 'break',
    maybeDefinition: opensParagraph && source.slice(startOf(parent), endOf(parent)).includes(']:'),
  };
}

/** A row of nothing but dashes underlines a heading where tables are not known. */
const tableRowEdits = (node: Nodes, source: string): Edit[] =>
  /^[-=]+\s*$/.test(source.slice(startOf(node), endOf(node))) ? [{ at: startOf(node), insert: '\\' }] : [];
