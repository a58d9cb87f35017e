/** How many suggestions there are, above the list; a press goes to the next. */
import { useComputed } from '@preact/signals';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';

export function SuggestionCount() {
  const { suggestions } = useIssue();
  const number = useComputed(() => [...suggestions.byStory.value.values()].flat().length).value;
  if (number === 0) return null;
  return (
    <Button look="quiet" title="Go to the next story that has one" onClick={suggestions.next}>
      {count(number, 'suggestion')}: stories that may belong together
    </Button>
  );
}
