/** The name of a section, its emoji, and what it prints when it is empty: typed in place, of this issue alone. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '../../../issue/issue.ts';
import { Button } from '../../../ui/Button.tsx';
import { isDone } from '../../../ui/keys.ts';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import css from './List.module.css';

export function SectionForm({ section }: { section: Section }) {
  const { sectionCommands, records } = useIssue();
  const form = useRef<HTMLDivElement>(null);
  const owner = records.issue.value?.id ?? '';
  const { id, title, emoji = '', always, whenEmpty = '' } = section;
  // With the focus, before the next key: what is typed takes the place of the name.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLTextAreaElement && form.current?.contains(activeElement))
      activeElement.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const isLine = event.target instanceof Element && event.target.closest('[data-line]') !== null;
    const ends = event.key === 'Escape' || isDone(event) || (isLine && event.key === 'Enter');
    if (event.isComposing || !ends) return;
    event.preventDefault();
    event.stopPropagation();
    sectionCommands.close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up here from the fields
    <div ref={form} class={css.sectionForm} onKeyDown={onKeyDown}>
      <div class={css.sectionName} data-line>
        <Field owner={owner} field={`section.${id}.title`} label="Name of the section" line value={title} />
      </div>
      <div class={css.sectionEmoji} data-line>
        <Field owner={owner} field={`section.${id}.emoji`} label="Emoji" line value={emoji} />
      </div>
      {always && (
        <div class={css.sectionEmpty}>
          <Field
            owner={owner}
            field={`section.${id}.whenEmpty`}
            label="Text when it is empty"
            value={whenEmpty}
          />
        </div>
      )}
      <Button onClick={sectionCommands.close}>Done</Button>
      <p class={css.sectionHint}>Of this issue alone. New issues take theirs from the settings.</p>
    </div>
  );
}
