/** How many suggestions there are, above the list; a press goes to the next. Its room is there before them: they come later than the list. */
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import css from './List.module.css';

export function SuggestionCount() {
  const { suggestions } = useIssue();
  const number = suggestions.count.value;
  return (
    <div class={css.suggestions}>
      {number > 0 && (
        <Button look="quiet" title="Go to the next story that has one" onClick={suggestions.next}>
          {count(number, 'suggestion')}: stories that may belong together
        </Button>
      )}
    </div>
  );
}
