/** How elements become Markdown where it has a form that HTML has not: maths, footnotes, raised digits. */
import type { ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { inLine } from './in-line.ts';

/** As articles give them once they are brought into one form (article.ts): `#fn:3` leads to `li#fn:3`. */
const NOTE = /^#?fn:([\w.-]{1,40})$/;

const noteOf = (value: unknown): string | undefined => NOTE.exec(String(value ?? ''))?.[1];

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/**
 * Readers that know no maths take its source for Markdown: what would be markup there, or would begin or end code, is
 * changed into what means the same in LaTeX. An address would take what follows the maths for its path, with the
 * backslashes that keep that from being markup.
 */
const inert = (latex: string): string =>
  latex
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z!?/])/gi, '< ')
    .replace(/\](?=[([:])/g, '] ')
    .replace(/~(?=~)/g, '~ ')
    .replace(/:(?=\/\/)/g, ': ')
    .replace(/www\.(?=\S)/gi, '$& ')
    .replaceAll('`', '‘')
    .trim();

const math: Handle = (_state, node) => {
  const { dataLatex, display } = node.properties;
  const value = inert(typeof dataLatex === 'string' ? dataLatex : '');
  if (value === '') return { type: 'text', value: textOf(node).trim() };
  const maths: MathBlock | InlineMath = { type: display === 'block' ? 'math' : 'inlineMath', value };
  return maths;
};

const pairs = (plain: string, shifted: string): ReadonlyMap<string, string> => {
  const to = [...shifted];
  return new Map([...plain].map((character, at) => [character, to[at] ?? character]));
};
const RAISED = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const LOWERED = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');
const LONGEST_SHIFTED = 12;

/** 10<sup>6</sup> → 10⁶, where there are such characters for all of it. */
const shifted =
  (characters: ReadonlyMap<string, string>): Handle =>
  (state, node) => {
    const text = [...textOf(node).replaceAll('−', '-').trim()].slice(0, LONGEST_SHIFTED + 1);
    const isPossible = text.length <= LONGEST_SHIFTED && text.every(character => characters.has(character));
    if (!isPossible) return state.all(node);
    return { type: 'text', value: text.map(character => characters.get(character)).join('') };
  };

const raised = shifted(RAISED);

const sup: Handle = (state, node, parent) => {
  const link = node.children.find(child => child.type === 'element' && child.tagName === 'a');
  const label = link?.type === 'element' ? noteOf(link.properties.href) : undefined;
  if (label === undefined) return raised(state, node, parent);
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
};

/** A place on the same page is no address that can be printed. */
const a: Handle = (state, node) =>
  String(node.properties.href).startsWith('#') ? state.all(node) : defaultHandlers.a(state, node);

const li: Handle = (state, node) => {
  const label = noteOf(node.properties.id);
  if (label === undefined) return defaultHandlers.li(state, node);
  const children = state.toFlow(state.all(node)) as never[];
  return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children };
};

const isNote = (child: ElementContent): boolean =>
  child.type === 'element' && child.tagName === 'li' && noteOf(child.properties.id) !== undefined;

const ol: Handle = (state, node) =>
  node.children.some(isNote) ? state.all(node) : defaultHandlers.ol(state, node);

const cell: Handle = (state, node) => ({
  ...defaultHandlers.td(state, node),
  children: inLine(state.all(node)),
});

export const HANDLERS: Record<string, Handle> = {
  math,
  sup,
  sub: shifted(LOWERED),
  a,
  li,
  ol,
  td: cell,
  th: cell,
};
