/** Backing up and restoring. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { uiLanguage } from '../../ui/ui-language.ts';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { Group, Part } from './Part.tsx';
import { Question } from './Question.tsx';
import type { BackupStep } from './state/backup.ts';

const INTRO =
  'One file with everything: clippings, notes, issues, earlier issues, templates, settings and the bin. It is a JSON file that any program can read. Keep it where this browser is not.';

export function BackupPart() {
  const { backup } = useSettings();
  const step = backup.step.value;
  const busy = step.at === 'work';
  return (
    <Part title="Backup" intro={INTRO}>
      <div class={css.row}>
        <Button look="main" disabled={busy} onClick={() => void backup.backUp()}>
          Back up now
        </Button>
        <LastBackup />
      </div>
      <Group
        title="Restore"
        intro="The file is read and checked first; then you are asked. A restore replaces everything that is stored here, all of it or nothing."
      >
        <ChooseFile disabled={busy} />
        {step.at === 'question' && <RestoreQuestion {...step} />}
      </Group>
      <Progress />
    </Part>
  );
}

function LastBackup() {
  const last = useSettings().backup.last.value;
  if (last === undefined) return <span class={css.quiet}>No backup was made here yet.</span>;
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(last);
  return <span class={css.quiet}>Last backup: {day}</span>;
}

function ChooseFile({ disabled }: { disabled: boolean }) {
  const { backup } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class={css.row}>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label="Backup file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) void backup.choose(file);
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        Choose a backup file…
      </Button>
    </div>
  );
}

type Asked = Extract<BackupStep, { at: 'question' }>;

function RestoreQuestion({ holds, replaces, isEmpty }: Asked) {
  const { backup } = useSettings();
  const copy = useSignal(!isEmpty);
  return (
    <Question
      yes="Replace everything"
      no="Keep what is here"
      onYes={() => void backup.restore({ copy: copy.value })}
      onNo={backup.cancel}
    >
      <p>{holds}</p>
      <p>{replaces}</p>
      {!isEmpty && (
        <label class={css.check}>
          <input
            type="checkbox"
            checked={copy.value}
            onChange={({ currentTarget }) => {
              copy.value = currentTarget.checked;
            }}
          />
          First save a copy of what is here
        </label>
      )}
    </Question>
  );
}

/** Its live region is there from the start, so that what it says is heard. */
function Progress() {
  const { backup } = useSettings();
  const step = backup.step.value;
  return (
    <>
      {step.at === 'work' && (
        <div class={css.row}>
          <progress
            aria-label={step.doing}
            max={step.total || undefined}
            value={step.total ? step.done : undefined}
          />
          <span class={css.quiet}>
            {step.doing}
            {step.total > 0 && ` · ${step.done.toLocaleString('en')} of ${step.total.toLocaleString('en')}`}
          </span>
          <Button onClick={backup.cancel}>Stop</Button>
        </div>
      )}
      <p role="status" class={step.at === 'end' && step.failed ? css.bad : undefined}>
        {step.at === 'end' ? step.sentence : ''}
      </p>
    </>
  );
}
