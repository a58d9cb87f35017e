/** A sanitised tree as elements. A TODO is a button that leads to its field. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type ComponentChildren, h } from 'preact';
import css from './Preview.module.css';
import type { TodoLink } from './todo-links.ts';

export interface RichTextProps {
  tree: Root;
  /** Makes what finds the TODO behind a line, anew for each drawing: it counts them. */
  nextTodo?: () => TodoOf;
  /** Fetches the pictures that the text holds; their alternative texts otherwise. */
  pictures?: boolean;
}

export function RichText({ tree, nextTodo, pictures = false }: RichTextProps) {
  const todoOf = nextTodo?.() ?? (() => undefined);
  return <div class={css.rich}>{tree.children.map((node, at) => draw(node, at, { todoOf, pictures }))}</div>;
}

type TodoOf = (line: string) => TodoLink | undefined;

interface Drawing {
  todoOf: TodoOf;
  pictures: boolean;
}

function draw(node: RootContent | ElementContent, key: number, drawing: Drawing): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  if (node.tagName === 'img') return picture(node, key, drawing);
  const todo = node.data?.todo ? drawing.todoOf(`> ${textOf(node)}`) : undefined;
  if (todo) return drawTodo(node, key, todo, drawing);
  const children = node.children.map((child, at) => draw(child, at, drawing));
  const { href, start } = node.properties;
  const attributes =
    node.tagName === 'a' && typeof href === 'string'
      ? { href, target: '_blank', rel: 'noopener noreferrer' }
      : typeof start === 'number'
        ? { start }
        : {};
  return h(node.tagName, { key, ...attributes }, children);
}

/** Its first words are the button: a link in it stays one. */
function drawTodo(node: Element, key: number, { go }: TodoLink, drawing: Drawing) {
  const [strong] = node.children;
  const [first, ...rest] = strong?.type === 'element' ? strong.children : [];
  return (
    <p key={key} class={css.todo}>
      <strong>
        <button type="button" class={css.todoStart} onClick={go}>
          {first && textOf(first)}
        </button>
        {rest.map((child, at) => draw(child, at, drawing))}
      </strong>
    </p>
  );
}

/** It is asked for when it comes into sight, and its site is not told from where. */
function picture({ properties: { src, alt } }: Element, key: number, { pictures }: Drawing) {
  const text = String(alt ?? '');
  if (!pictures) return text;
  return (
    <img
      key={key}
      class={css.picture}
      src={String(src)}
      alt={text}
      loading="lazy"
      referrerpolicy="no-referrer"
    />
  );
}

const textOf = (node: Element | ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
