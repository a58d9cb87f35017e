/** Every gap of the draft, one press from the field that closes it. */
import { groupBy } from '../../../../issue/group.ts';
import type { Newsletter } from '../../../../issue/issue.ts';
import { storyTitle } from '../../../../issue/titles.ts';
import type { Todo, TodoField } from '../../../../issue/todos.ts';
import { useIssue } from '../../context.ts';
import css from './Checks.module.css';
import { Group } from './Group.tsx';

const nameOf = (field: TodoField, labels: Newsletter['labels'] | undefined): string =>
  ({
    intro: 'Two or three sentences in your own voice',
    what: labels?.what ?? '',
    why: labels?.why ?? '',
    note: 'Why it is here',
    figure: 'Figure: the right to reuse it',
    closing: 'Sign off; ask for suggestions',
  })[field];

const AROUND = { intro: 'Opening', closing: 'Closing' } as const;

export function TodoGroup({ todos }: { todos: readonly Todo[] }) {
  const { gaps, records } = useIssue();
  if (todos.length === 0) return null;
  const labels = records.newsletter.value?.labels;
  const titleOf = ({ story, field }: Todo): string => {
    if (story === undefined) return field === 'intro' ? AROUND.intro : AROUND.closing;
    const lead = records.clipping(story);
    return lead ? storyTitle(lead) : '';
  };
  return (
    <Group title="To do" count={todos.length} beside={<Hint />}>
      <ul class={css.list} aria-label="To do">
        {[...groupBy(todos, ({ story, field }) => story ?? field)].map(([key, found]) => (
          <li key={key} class={css.todo}>
            <bdi class={css.of}>{found[0] && titleOf(found[0])}</bdi>
            <span class={css.fields}>
              {found.map(todo => (
                <button key={todo.key} type="button" class={css.gap} onClick={() => gaps.goTo(todo)}>
                  {nameOf(todo.field, labels)}
                  <span class="unseen"> of {titleOf(todo)}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Group>
  );
}

const Hint = () => (
  <p class={css.hint}>
    <kbd>N</kbd> goes to the next
  </p>
);
