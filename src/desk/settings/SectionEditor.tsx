/** One section: its name, its shape, its rules, and what it prints when it is empty. */
import type { Shape } from '../../clipping/clipping.ts';
import type { Section } from '../../issue/issue.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSettings } from './context.ts';
import form from './form.module.css';
import { ruleInWords } from './rule-words.ts';
import css from './SectionEditor.module.css';
import { SectionRules } from './SectionRules.tsx';
import { SettingField } from './SettingField.tsx';

const SHAPES: readonly { value: Shape; name: string; title: string }[] = [
  { value: 'labelled', name: 'With labels', title: 'What and why behind their labels' },
  { value: 'free', name: 'Plain paragraphs', title: 'What, why and note as they are written' },
];

export interface SectionEditorProps {
  section: Section;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function SectionEditor({ section, isFirst, isLast, onMove, onRemove }: SectionEditorProps) {
  const { sections } = useSettings();
  const { id, title } = section;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <section class={css.section} data-section={id} aria-label={title} onKeyDown={onKeyDown}>
      <div class={css.head}>
        <div class={css.title}>
          <SettingField label="Name" field={sections.field(id, 'title')} />
        </div>
        <div class={css.emoji}>
          <SettingField label="Emoji" field={sections.field(id, 'emoji')} />
        </div>
        <div class={css.buttons}>
          <Button
            id={`section-${id}-up`}
            look="icon"
            label={`Move “${title}” up`}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            id={`section-${id}-down`}
            look="icon"
            label={`Move “${title}” down`}
            disabled={isLast}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </Button>
          <Button look="icon" label={`Remove “${title}”`} onClick={onRemove}>
            <Icon name="cross" />
          </Button>
        </div>
      </div>
      <div class={form.row}>
        <span class={form.quiet}>Stories</span>
        <Choices
          label={`Shape of the stories in “${title}”`}
          options={SHAPES}
          value={section.shape}
          onChoose={shape => sections.change(id, { shape })}
        />
      </div>
      <Disclosure summary={ruleInWords(section)}>
        <SectionRules section={section} />
      </Disclosure>
      <div class={css.empty}>
        <label class={form.check}>
          <input
            type="checkbox"
            checked={section.always === true}
            onChange={({ currentTarget }) =>
              sections.change(id, { always: currentTarget.checked || undefined })
            }
          />
          Print it also when it is empty
        </label>
        {section.always && (
          <SettingField label="Text when empty" field={sections.field(id, 'whenEmpty')} lines />
        )}
      </div>
    </section>
  );
}
