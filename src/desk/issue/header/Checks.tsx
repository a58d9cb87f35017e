/** What to look at before sending: first what its button counts (checks, links that stand twice), then links to ask, and gaps. None of it blocks anything. */
import { useSignal } from '@preact/signals';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import { CheckGroups } from './checks/CheckGroups.tsx';
import css from './checks/Checks.module.css';
import { LinkGroup } from './checks/LinkGroup.tsx';
import { RepeatGroup } from './checks/RepeatGroup.tsx';
import { TodoGroup } from './checks/TodoGroup.tsx';

/** Facts that the closed panel names. */
const NAMED = 3;

export function Checks() {
  const { draft, linkCheck, records, repeats } = useIssue();
  const open = useSignal(false);
  const made = draft.made.value;
  if (!made || records.issue.value?.state === 'published') return null;
  const { checks } = made.outline;
  const found = checks.length + repeats.value.length;
  const { done, total } = linkCheck.running.value ?? {};
  if (found === 0 && made.todos.length === 0 && linkCheck.askable.value.length === 0) return null;
  const facts = [
    ...new Set(checks.map(({ fact }) => fact)),
    ...(repeats.value.length > 0 ? [`${count(repeats.value.length, 'link')} repeated`] : []),
  ];
  return (
    <Disclosure
      onToggle={now => {
        open.value = now;
      }}
      summary={
        <>
          <span class={css.name}>Checks ({found})</span>{' '}
          <span class={css.short}>
            {total === undefined ? facts.slice(0, NAMED).join(' · ') : `Checking links: ${done} of ${total}`}
          </span>
        </>
      }
    >
      {open.value && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section class={css.panel} tabIndex={0} aria-label="Checks" data-panel>
          <CheckGroups checks={checks} />
          <RepeatGroup repeats={repeats.value} />
          <LinkGroup />
          <TodoGroup todos={made.todos} />
        </section>
      )}
    </Disclosure>
  );
}
