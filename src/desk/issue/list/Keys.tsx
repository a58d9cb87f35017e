/** The keys of the list, for those who look for them. */
import { useRef } from 'preact/hooks';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useIssue } from '../context.ts';
import { keyName } from '../key-names.ts';
import css from './List.module.css';
import { ROW_COMMANDS } from './row-commands.ts';

const MORE: readonly [string, string][] = [
  ['↑ ↓', 'Go through the stories'],
  ['Shift+↑ ↓', 'Select several; Ctrl+A all'],
  ['Esc', 'Leave a field, close the story'],
  ['Ctrl+Z', 'Undo; with Shift, redo'],
  ['Alt+↑ ↓', 'On the menu of a section, or of a link: move it'],
  ['Ctrl+V', 'Add the addresses that were copied'],
];

export function Keys() {
  const state = useIssue();
  const part = useRef<HTMLDivElement>(null);
  const story = state.arrangement.story(state.focus.current.value ?? '');
  if (!story) return null;
  const keys = ROW_COMMANDS.flatMap(({ hint, name }): [string, string][] =>
    hint ? [[hint, typeof name === 'string' ? name : name(state, story)]] : [],
  );
  return (
    <div ref={part} class={css.keys}>
      <Disclosure
        summary="Keys"
        onToggle={open => open && part.current?.scrollIntoView({ block: 'nearest' })}
      >
        <dl class={css.keyList}>
          {[...MORE.slice(0, 2), ...keys, ...MORE.slice(2)].map(([key, does]) => (
            <div key={key} class={css.key}>
              <dt>
                <kbd>{keyName(key)}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
