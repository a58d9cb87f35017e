/** With several stories selected: how many, and what can be done to them by mouse. */
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import css from './List.module.css';

export function SelectionBar() {
  const { focus, commands } = useIssue();
  const { size } = focus.selected.value;
  const clear = () => {
    const owner = focus.current.value;
    focus.clearSelection();
    if (owner !== undefined) focus.goTo({ owner });
  };
  return (
    <section class={css.bar} aria-label="Selected stories">
      <span>{count(size, 'story', 'stories')}</span>
      <Button onClick={() => void commands.highlight()}>Highlight</Button>
      <Button onClick={() => void commands.joinAbove()}>Join</Button>
      <Button onClick={() => void commands.leaveOut()}>Leave out</Button>
      <Button onClick={() => void commands.hold()}>Hold for {commands.holdMonth().name}</Button>
      <Button onClick={() => void commands.remove()}>Move to the bin</Button>
      <Button look="icon" label="Clear the selection" onClick={clear}>
        <Icon name="cross" />
      </Button>
    </section>
  );
}
