/** The draft as it will be copied, beside what it is made from. */
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { richTree } from '../../../render/rich/rich.ts';
import { Choices } from '../../../ui/Choices.tsx';
import { useIssue } from '../context.ts';
import { MarkdownText } from './MarkdownText.tsx';
import css from './Preview.module.css';
import { Problem } from './Problem.tsx';
import { RichText } from './RichText.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import { todoReader } from './todo-links.ts';
import { useFollow } from './use-follow.ts';

type View = 'markdown' | 'rich';

const VIEWS: readonly { value: View; name: string }[] = [
  { value: 'markdown', name: 'Markdown' },
  { value: 'rich', name: 'Rich' },
];

export function Preview({ onGo }: { onGo: () => void }) {
  const { draft, gaps, records } = useIssue();
  const view = useSignal<View>('markdown');
  const made = draft.made.value;
  const markdown = made?.markdown ?? '';
  const tree = useMemo(
    () => (view.value === 'rich' ? richTree(markdown) : undefined),
    [markdown, view.value],
  );
  const paper = useRef<HTMLElement>(null);
  useFollow(paper);
  const published = records.issue.value?.state === 'published';
  const nextTodo = () =>
    todoReader(made?.printed ?? [], todo => {
      onGo();
      gaps.goTo(todo);
    });
  return (
    <div class={css.preview}>
      <div class={css.head}>
        <h2 class={css.title}>Preview</h2>
        <TemplateMenu />
        <Choices
          label="Preview as"
          options={VIEWS}
          value={view.value}
          onChoose={chosen => {
            view.value = chosen;
          }}
        />
      </div>
      {published && <p class={css.hint}>As it was published. Reopen the issue to change it.</p>}
      {made?.problems.map(problem => (
        <Problem key={`${problem.part} ${problem.message}`} problem={problem} />
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section ref={paper} class={css.paper} tabIndex={0} aria-label="Draft">
        {made &&
          (tree ? (
            <RichText
              tree={tree}
              nextTodo={nextTodo}
              pictures={records.newsletter.value?.showPictures ?? false}
            />
          ) : (
            <MarkdownText markdown={made.markdown} nextTodo={nextTodo} />
          ))}
      </section>
    </div>
  );
}
