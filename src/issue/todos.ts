/**
 * The gaps of an issue: each TODO that is printed, with the field that closes it. One list for the desk, the counts and
 * the renderer, so that the number printed is the number of lines.
 */
import type { Notes, Shape } from '../clipping/clipping.ts';
import type { Outline } from './outline.ts';

export type TodoKey = 'intro' | 'what' | 'why' | 'note' | 'image' | 'outro';

/** The field to go to: of the lead clipping, or of the issue. */
export type TodoField = 'intro' | 'what' | 'why' | 'note' | 'figure' | 'closing';

export interface Todo {
  key: TodoKey;
  field: TodoField;
  /** Id of the lead; absent for intro and outro. */
  story?: string;
}

interface Gappy extends Notes {
  shape: Shape;
  figure?: object | undefined;
}

interface StoryTodo {
  key: TodoKey;
  field: TodoField;
  in: readonly Shape[];
  when: (story: Gappy) => boolean;
}

/** Nothing that a reader would see: white space, control and zero-width characters at most. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}]/u.test(text);

/** In the order in which a story prints them. A figure always asks for the check of the right to reuse it. */
const STORY_TODOS: readonly StoryTodo[] = [
  { key: 'what', field: 'what', in: ['labelled'], when: ({ what }) => isBlank(what) },
  { key: 'note', field: 'note', in: ['free'], when: ({ what, why, note }) => isBlank(what + why + note) },
  { key: 'image', field: 'figure', in: ['labelled', 'free'], when: ({ figure }) => figure !== undefined },
  { key: 'why', field: 'why', in: ['labelled'], when: ({ why }) => isBlank(why) },
];

/** The gaps of one story, in the order of its lines. */
export const storyTodos = (story: Gappy): { key: TodoKey; field: TodoField }[] =>
  STORY_TODOS.filter(todo => todo.in.includes(story.shape) && todo.when(story)).map(({ key, field }) => ({
    key,
    field,
  }));

/** Every gap, in the order in which the outline prints them. */
export function todosOf({ intro, outro, sections }: Pick<Outline, 'intro' | 'outro' | 'sections'>): Todo[] {
  const stories = sections.flatMap(section => section.stories);
  return [
    ...(isBlank(intro) ? [{ key: 'intro', field: 'intro' } as const] : []),
    ...stories.flatMap(story => storyTodos(story).map(todo => ({ ...todo, story: story.id }))),
    ...(isBlank(outro) ? [{ key: 'outro', field: 'closing' } as const] : []),
  ];
}
