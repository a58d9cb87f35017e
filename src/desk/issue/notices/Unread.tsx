/** Addresses that were added and not read yet, opened one by one. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import css from './Notices.module.css';

export function Unread() {
  const { arrangement, readingList, records } = useIssue();
  const { length } = arrangement.unread.value;
  if (length === 0 || records.issue.value?.state === 'published') return null;
  return (
    <div class={css.unread}>
      <p class={css.sentence}>{length} not read yet. Clip each from its page to fill it in.</p>
      <Button onClick={() => void readingList.openNext()}>Open next unread</Button>
    </div>
  );
}
