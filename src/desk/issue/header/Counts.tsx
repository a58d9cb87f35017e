/** What the issue holds so far, in one line, with the words against their target. */
import { readingMinutes } from '../../../issue/reading-time.ts';
import { useIssue } from '../context.ts';
import { count, formatNumber } from '../phrases.ts';
import { Fresh } from './Fresh.tsx';
import css from './Header.module.css';
import { MonthBar } from './MonthBar.tsx';

export function Counts() {
  const { draft, gaps } = useIssue();
  const counts = draft.made.value?.outline.counts;
  if (!counts) return <p class={css.counts}>&nbsp;</p>;
  const { stories, links, words, targetWords, todos } = counts;
  return (
    <div class={css.counts}>
      <p>
        {count(stories, 'story', 'stories')} · {count(links, 'link')} · {formatNumber(words)}
        {targetWords > 0 ? ` of ${formatNumber(targetWords)}` : ''} words
        {words > 0 && ` · ${readingMinutes(words)} min to read`}
        {todos > 0 ? (
          <>
            {' · '}
            <button type="button" class={css.todo} onClick={() => gaps.next()} title="Go to the next gap (N)">
              {formatNumber(todos)} to do
            </button>
          </>
        ) : (
          stories > 0 && ' · nothing left to do'
        )}
      </p>
      <div class={css.bars}>
        {targetWords > 0 && (
          <meter
            class={css.words}
            min={0}
            max={targetWords}
            value={Math.min(words, targetWords)}
            aria-label="Words against the target"
          />
        )}
        <MonthBar />
      </div>
      <Fresh />
    </div>
  );
}
