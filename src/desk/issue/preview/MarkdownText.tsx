/** The draft as it will be copied, letter for letter. A TODO is a button that leads to its field. */
import type { ComponentChildren } from 'preact';
import css from './Preview.module.css';
import type { TodoLink } from './todo-links.ts';

export interface MarkdownTextProps {
  markdown: string;
  nextTodo: () => (line: string) => TodoLink | undefined;
}

export function MarkdownText({ markdown, nextTodo }: MarkdownTextProps) {
  const todoOf = nextTodo();
  const parts: ComponentChildren[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) parts.push(`${text.join('\n')}\n`);
    text = [];
  };
  for (const line of markdown.replace(/\n$/, '').split('\n')) {
    const link = todoOf(line);
    if (!link) {
      text.push(line);
      continue;
    }
    flush();
    parts.push(
      <button key={parts.length} type="button" class={css.todoLine} onClick={link.go}>
        {line}
      </button>,
      '\n',
    );
  }
  flush();
  return (
    <pre class={css.markdown} dir="auto">
      {parts}
    </pre>
  );
}
