/** Earlier issues from a folder, a feed or a pasted text. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PastFile } from '../../../transfer/past/read-files.ts';
import { Button } from '../../../ui/Button.tsx';
import frame from '../../../ui/Field.module.css';
import { richPaste } from '../../../ui/rich-paste.ts';
import { useSettings } from '../context.ts';
import form from '../form.module.css';
import { Group } from '../Part.tsx';
import css from './Past.module.css';
import { PastTable } from './PastTable.tsx';

const INTRO =
  'A folder of Markdown or HTML files, the RSS or Atom export of your mail service, or one issue pasted as it is. You look everything through before it is remembered.';

export function PastImport() {
  const { past, attempt } = useSettings();
  const step = past.step.value;
  const busy = step.at === 'work';
  const status = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes to what came of it. Before it is handed on to what follows.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    if (step.at === 'work') stop.current?.focus();
    if (step.at === 'end') status.current?.focus();
  }, [step.at]);
  return (
    <Group title="Import earlier issues" intro={INTRO}>
      <div class={form.row}>
        <Choose name="Choose a folder…" label="Folder of earlier issues" folder disabled={busy} />
        <Choose name="Choose files…" label="Files of earlier issues" disabled={busy} />
      </div>
      {(step.at === 'start' || step.at === 'end') && <Paste />}
      {busy && (
        <div class={form.row}>
          <progress
            aria-label={step.doing}
            max={step.total || undefined}
            value={step.total ? step.done : undefined}
          />
          <span class={form.quiet}>
            {step.doing}
            {step.total > 1 && ` · ${step.done.toLocaleString('en')} of ${step.total.toLocaleString('en')}`}
          </span>
          <Button ref={stop} onClick={past.cancel}>
            Stop
          </Button>
        </div>
      )}
      {step.at === 'table' && <PastTable {...step} />}
      <div ref={status} role="status" tabIndex={-1} class={css.status}>
        {step.at === 'end' && <p class={step.failed ? form.bad : undefined}>{step.sentence}</p>}
      </div>
      {past.undoable.value && (step.at === 'start' || step.at === 'end') && (
        <p class={form.row}>
          <Button onClick={() => void attempt(past.undo)}>Undo the import</Button>
          <span class={form.quiet}>
            Takes all of it back; here until the next import, or until you leave the settings.
          </span>
        </p>
      )}
    </Group>
  );
}

interface ChooseProps {
  name: string;
  label: string;
  folder?: boolean;
  disabled: boolean;
}

function Choose({ name, label, folder = false, disabled }: ChooseProps) {
  const { past } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(folder
          ? { webkitdirectory: true }
          : { accept: '.md,.markdown,.txt,.html,.htm,.xml,.rss,.atom' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map(fileOf);
          currentTarget.value = '';
          if (files.length > 0) void past.choose(files);
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {name}
      </Button>
    </>
  );
}

const fileOf = (file: File): PastFile => ({
  path: file.webkitRelativePath || file.name,
  size: file.size,
  text: () => textOf(file),
});

/** A feed of years is decoded a piece at a time, so that the page answers meanwhile. */
async function textOf(file: File): Promise<string> {
  const pieces: string[] = [];
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return pieces.join('');
}

function Paste() {
  const { past } = useSettings();
  const id = useId();
  const { text, html } = past.pasted.value;
  return (
    <form
      class={css.paste}
      onSubmit={event => {
        event.preventDefault();
        void past.paste();
      }}
    >
      <label class={frame.label} for={id}>
        Or paste one issue: its text with links, its Markdown or HTML
      </label>
      <textarea
        id={id}
        class={css.field}
        rows={2}
        value={text}
        onPaste={richPaste(past.type)}
        onInput={({ currentTarget }) => past.type(currentTarget.value)}
      />
      <div>
        <Button type="submit" disabled={text.trim() === '' && html === undefined}>
          Read it
        </Button>
      </div>
    </form>
  );
}
