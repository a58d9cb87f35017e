/** A sanitised tree as elements. A TODO is a button that leads to its field. */
import type { Element, ElementContent, RootContent } from 'hast';
import { type ComponentChildren, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { markdownToTree } from '../../../render/html.ts';
import css from './Preview.module.css';
import type { TodoLink } from './todo-links.ts';

export interface RichTextProps {
  markdown: string;
  /** Makes what finds the TODO behind a line, anew for each drawing: it counts them. */
  nextTodo?: () => TodoOf;
}

export function RichText({ markdown, nextTodo }: RichTextProps) {
  const tree = useMemo(() => markdownToTree(markdown), [markdown]);
  const todoOf = nextTodo?.() ?? (() => undefined);
  return <div class={css.rich}>{tree.children.map((node, at) => draw(node, at, todoOf))}</div>;
}

type TodoOf = (line: string) => TodoLink | undefined;

function draw(node: RootContent | ElementContent, key: number, todoOf: TodoOf): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const todo = node.tagName === 'blockquote' ? todoOf(`> ${textOf(node)}`) : undefined;
  const children = node.children.map((child, at) => draw(child, at, todoOf));
  if (todo)
    return (
      <button key={key} type="button" class={css.todo} onClick={todo.go}>
        {textOf(node).trim()}
      </button>
    );
  const { href, start } = node.properties;
  const attributes =
    node.tagName === 'a' && typeof href === 'string'
      ? { href, target: '_blank', rel: 'noopener noreferrer' }
      : typeof start === 'number'
        ? { start }
        : {};
  return h(node.tagName, { key, ...attributes }, children);
}

const textOf = (node: Element | ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
