/** Which field closes which TODO of the draft: the nth TODO of a kind is the nth gap of that kind. */
import type { Todo, TodoKey } from '../../../issue/todos.ts';

export interface TodoLink {
  todo: Todo;
  go: () => void;
}

/** A TODO line of the Markdown, or the text of its blockquote. */
const TODO_LINE = /^> \s*(?:\*\*)?TODO\(([a-z]+)\):/;

/** Reads lines in their order and answers for each TODO with its gap. A line that stands for none is no link. */
export function todoReader(
  todos: readonly Todo[],
  goTo: (todo: Todo) => void,
): (line: string) => TodoLink | undefined {
  const waiting = new Map<TodoKey, Todo[]>();
  for (const todo of todos) waiting.set(todo.key, [...(waiting.get(todo.key) ?? []), todo]);
  return line => {
    const key = TODO_LINE.exec(line)?.[1];
    const todo = waiting.get(key as TodoKey)?.shift();
    return todo && { todo, go: () => goTo(todo) };
  };
}
