/** The templates: which one new issues are made with, those that ship, one's own, and the one that is edited. */
import { useEffect, useRef } from 'preact/hooks';
import { pickTemplate, templatesWith } from '../../../render/pick-template.ts';
import { TEMPLATES } from '../../../render/templates/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import frame from '../../../ui/Field.module.css';
import { useNextFocus } from '../../../ui/use-next-focus.ts';
import { useSettings } from '../context.ts';
import form from '../form.module.css';
import { Group, Part } from '../Part.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import css from './Templates.module.css';

const INTRO =
  'A template turns an issue into Markdown, and every other form follows it. Copy one to make it your own: what you type is saved as you type it.';

/** `at`: id of a template of one's own to open. */
export function TemplatesPart({ at }: { at?: string | undefined }) {
  const { templates } = useSettings();
  const open = templates.open.value;
  /** The row that the focus goes back to when its template is closed. */
  const last = useRef<string | undefined>(undefined);
  if (open) last.current = open.id;
  useEffect(() => {
    if (at !== undefined) templates.edit(at);
  }, [at]);
  return (
    <Part title="Templates" saves intro={open ? undefined : INTRO}>
      {open ? <TemplateEditor key={open.id} template={open} /> : <Lists returnTo={last.current} />}
    </Part>
  );
}

function Lists({ returnTo }: { returnTo: string | undefined }) {
  const { templates, attempt } = useSettings();
  const list = useRef<HTMLUListElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useNextFocus(list, sentence);
  useEffect(() => {
    if (returnTo) document.querySelector<HTMLElement>(`#${CSS.escape(returnTo)} button`)?.focus();
  }, []);
  const own = templates.own.value ?? [];
  const deleted = templates.deleted.value;
  return (
    <div class={css.lists}>
      <ForNewIssues />
      <p ref={sentence} role="status" tabIndex={-1}>
        {templates.sentence.value}
      </p>
      <Group title="Yours">
        {templates.own.value && own.length === 0 && (
          <p class={form.quiet}>None yet: copy one that is built in.</p>
        )}
        <ul ref={list} class={form.list}>
          {own.map(template => (
            <TemplateRow
              key={template.id}
              id={template.id}
              name={template.name}
              acts={[
                { name: 'Edit', run: () => templates.edit(template.id) },
                { name: 'Copy', run: () => void attempt(() => templates.copy(template.id)) },
                { name: 'Export', run: () => templates.save(template) },
                { name: 'Delete', run: () => void attempt(() => templates.remove(template)) },
              ]}
            />
          ))}
        </ul>
        <TakeFile />
        {deleted.length > 0 && (
          <Disclosure summary={`Deleted (${deleted.length})`}>
            <ul class={form.list}>
              {deleted.map(template => (
                <TemplateRow
                  key={template.id}
                  name={template.name}
                  acts={[
                    { name: 'Bring back', run: () => void attempt(() => templates.bringBack(template)) },
                  ]}
                />
              ))}
            </ul>
          </Disclosure>
        )}
      </Group>
      <Group title="Built in">
        <ul class={form.list}>
          {TEMPLATES.map(template => (
            <TemplateRow
              key={template.id}
              name={template.name}
              does={template.does}
              acts={[
                { name: 'Copy to edit', run: () => void attempt(() => templates.copy(template.id)) },
                { name: 'Export', run: () => templates.save(template) },
              ]}
            />
          ))}
        </ul>
      </Group>
    </div>
  );
}

function ForNewIssues() {
  const { templates, newsletter } = useSettings();
  const own = templates.own.value ?? [];
  const used = pickTemplate(newsletter.newsletter.value?.template ?? '', own);
  return (
    <div>
      <label class={frame.label} for="new-issues-template">
        New issues are made with
      </label>
      <select
        id="new-issues-template"
        class={`${frame.framed} ${frame.line}`}
        value={used.id}
        onChange={({ currentTarget }) => newsletter.change({ template: currentTarget.value })}
      >
        {templatesWith(own).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function TakeFile() {
  const { templates, attempt } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={form.row}>
      <input
        ref={input}
        type="file"
        accept=".liquid,.md,.txt,text/plain,text/markdown"
        hidden
        aria-label="Template file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) void attempt(() => templates.take(file));
        }}
      />
      <Button onClick={() => input.current?.click()}>Import a template…</Button>
    </div>
  );
}
