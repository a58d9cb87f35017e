/**
 * A note's tree as readers will see it once raw HTML, reference definitions and footnotes are escaped: they are switched
 * off here, so that one pass finds every place to escape and nothing new appears when it is done. Bare addresses are text:
 * as links they would hide from GFM what CommonMark sees in them (escapes.ts keeps both in mind).
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const OFF = [
  // Its reader takes "1.\n[ ] x" for a task although no item holds it, and stops there.
  'tasklistCheck',
  'htmlFlow',
  'htmlText',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
];

const SYNTAX = [gfm(), { disable: { null: OFF } }];
/** Without the transforms, which link bare addresses. */
const TREE = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

export const parseNote = (note: string): Root =>
  fromMarkdown(note, { extensions: SYNTAX, mdastExtensions: TREE });

export interface Place {
  node: Nodes;
  parents: readonly Nodes[];
}

/** Every node with its ancestors, outermost first, in document order; without recursion, since quotes may be nested deep. */
export function* placesOf(root: Root): Generator<Place> {
  const stack: Place[] = [{ node: root, parents: [] }];
  for (let place = stack.pop(); place; place = stack.pop()) {
    yield place;
    const { node } = place;
    if (!('children' in node)) continue;
    const parents = [...place.parents, node];
    stack.push(...node.children.toReversed().map(child => ({ node: child, parents })));
  }
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
