/** One of the author's templates: its name, its source, what is wrong with it, and what it prints of the current month. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { monthName } from '../../../clipping/months.ts';
import type { OwnTemplate } from '../../../render/pick-template.ts';
import { Button } from '../../../ui/Button.tsx';
import { TypedText } from '../../../ui/TypedText.tsx';
import { uiLanguage } from '../../../ui/ui-language.ts';
import { useSettings } from '../context.ts';
import form from '../form.module.css';
import { Reference } from './Reference.tsx';
import { SourceField } from './SourceField.tsx';
import css from './Templates.module.css';

export function TemplateEditor({ template }: { template: OwnTemplate }) {
  const { templates } = useSettings();
  const { id, name, source } = template;
  const shown = templates.preview.shown.value;
  const problemId = useId();
  const typedName = useSignal(name);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class={css.editor} aria-label={`Edit ${name}`}>
      <div class={css.bar}>
        <div class={css.name}>
          <TypedText
            label="Name"
            line
            field={first}
            value={typedName.value}
            onType={value => {
              typedName.value = value;
              templates.type(id, 'name', value);
            }}
            onRest={() => {
              if (typedName.value.trim() === '') typedName.value = name;
            }}
          />
        </div>
        <Button onClick={() => templates.edit(undefined)}>Done</Button>
      </div>
      <div class={css.side}>
        <SourceField
          key={id}
          label={`Source of “${name}”`}
          source={source}
          current={() => templates.open.peek()?.source ?? source}
          problem={shown?.problem}
          onType={text => templates.type(id, 'source', text)}
          describedBy={problemId}
        />
        <p id={problemId} class={form.bad} role="status">
          {shown?.problem &&
            `${shown.problem.message} Until it is mended, issues are made by the default template.`}
        </p>
        <Reference />
      </div>
      <div class={css.side}>
        <h2 class={css.heading}>
          Preview{' '}
          <span class={form.quiet}>
            {shown?.month ? monthName(shown.month, uiLanguage()) : 'The month is empty: two made-up stories.'}
          </span>
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <section class={css.paper} tabIndex={0} aria-label="Preview of the template">
          <pre class={css.printed} dir="auto" data-stale={shown?.problem !== undefined}>
            {shown?.markdown}
          </pre>
        </section>
      </div>
    </section>
  );
}
