/** The rules of a section: tags, sites, kinds. One that fits is enough. */
import { useSignal } from '@preact/signals';
import { KINDS } from '../../clipping/kinds.ts';
import { OWN_SITES, type Section } from '../../issue/issue.ts';
import frame from '../../ui/Field.module.css';
import { TagField } from '../../ui/TagField.tsx';
import { useSettings } from './context.ts';
import form from './form.module.css';
import css from './SectionEditor.module.css';
import { SettingField } from './SettingField.tsx';

export function SectionRules({ section: { id, title, rules } }: { section: Section }) {
  const { sections } = useSettings();
  const typed = useSignal('');
  const add = (tag: string) => {
    sections.addTag(id, tag);
    typed.value = '';
  };
  return (
    <div class={css.rules}>
      <TagField
        label="Tags"
        tags={rules.tags ?? []}
        typed={typed.value}
        onType={text => {
          typed.value = text;
        }}
        onAdd={add}
        onRemove={tag => sections.removeTag(id, tag)}
        complete={() => []}
      />
      <label class={form.check}>
        <input
          type="checkbox"
          checked={rules.sites?.includes(OWN_SITES) ?? false}
          onChange={({ currentTarget }) => sections.setOwnSites(id, currentTarget.checked)}
        />
        <span>
          Your own sites (<a href="#/settings/newsletter">which they are</a>)
        </span>
      </label>
      <SettingField
        label="Other sites"
        hint="One a line: example.org, github.com/name."
        field={sections.field(id, 'sites')}
        lines
      />
      <fieldset>
        <legend class={frame.label}>Kinds</legend>
        <div class={css.kinds}>
          {KINDS.map(({ kind, name }) => (
            <label key={kind} class={form.check}>
              <input
                type="checkbox"
                aria-label={`${name} in “${title}”`}
                checked={rules.kinds?.includes(kind) ?? false}
                onChange={() => sections.toggleKind(id, kind)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
