/** What may belong to a story, and why: one quiet line in its row, with the two answers. */
import { useComputed } from '@preact/signals';
import type { Story } from '../../../issue/stories.ts';
import { titleOf } from '../../../issue/titles.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import css from './List.module.css';

export function SuggestionLine({ story, isCurrent }: { story: Story; isCurrent: boolean }) {
  const { suggestions } = useIssue();
  const { id } = story.lead;
  const list = useComputed(() => suggestions.byStory.value.get(id)).value;
  const [first] = list ?? [];
  if (!list || !first) return null;
  const title = titleOf(first.clipping);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <p class={css.suggestion} data-suggestion>
      <span class={css.suggested}>
        {capital(first.reason)}: <bdi>{title}</bdi>
      </span>
      <Button
        look="quiet"
        tabIndex={tabIndex}
        title="Join it to this story (+)"
        aria-label={`Join ${title}`}
        onClick={() => void suggestions.take(first)}
      >
        Join
      </Button>
      <Button
        look="quiet"
        tabIndex={tabIndex}
        title="Do not suggest it again (-)"
        aria-label={`Dismiss the suggestion ${title}`}
        onClick={() => void suggestions.dismiss(first)}
      >
        Dismiss
      </Button>
      {list.length > 1 && <span>{list.length - 1} more</span>}
    </p>
  );
}

const capital = (reason: string): string => reason.charAt(0).toUpperCase() + reason.slice(1);
