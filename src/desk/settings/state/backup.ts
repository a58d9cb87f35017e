/** Backing up and restoring, step by step: read and checked, then a question, then everything at once. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { dayOf } from '../../../clipping/months.ts';
import { asClipsheetError } from '../../../errors.ts';
import { writeBackup } from '../../../transfer/backup.ts';
import { describeBackup, holdingsIn, inWords } from '../../../transfer/describe.ts';
import type { Backup, Work } from '../../../transfer/format.ts';
import { lastBackup, recordBackup } from '../../../transfer/last-backup.ts';
import { restoreBackup } from '../../../transfer/restore.ts';
import { settleSettings } from '../../../transfer/settle.ts';
import { readBackup } from '../../../transfer/validate.ts';
import { uiLanguage } from '../../../ui/ui-language.ts';
import type { SettingsDeps } from './deps.ts';
import type { NewsletterState } from './newsletter.ts';

export type BackupStep =
  | { at: 'start' }
  | { at: 'work'; doing: string; done: number; total: number }
  /** `holds` and `replaces` are sentences; `isEmpty`: there is nothing here to save a copy of. */
  | { at: 'question'; backup: Backup; holds: string; replaces: string; isEmpty: boolean }
  | { at: 'end'; sentence: string; failed?: true };

export interface BackupState {
  step: ReadonlySignal<BackupStep>;
  /** When the last backup was made; undefined where there was none, or before it is read. */
  last: ReadonlySignal<number | undefined>;
  load(): Promise<void>;
  backUp(): Promise<void>;
  /** Reads and checks a file, then asks. */
  choose(file: Blob): Promise<void>;
  /** Answers the question with yes; with a `copy`, what is here is saved as a file first. */
  restore(options: { copy: boolean }): Promise<void>;
  /** Stops the work, or answers the question with no. */
  cancel(): void;
}

export function createBackupState(
  deps: SettingsDeps,
  { newsletter, settled, reload }: NewsletterState,
): BackupState {
  const step = signal<BackupStep>({ at: 'start' });
  const last = signal<number | undefined>(undefined);
  let stop = new AbortController();

  const run = async (task: () => Promise<BackupStep>): Promise<void> => {
    stop = new AbortController();
    try {
      step.value = await task();
    } catch (thrown) {
      step.value = stop.signal.aborted
        ? { at: 'end', sentence: 'Stopped. Nothing was changed.' }
        : { at: 'end', sentence: asClipsheetError(thrown).message, failed: true };
    }
  };
  const work = (doing: string): Work => {
    step.value = { at: 'work', doing, done: 0, total: 0 };
    return {
      signal: stop.signal,
      onProgress: (done, total) => {
        step.value = { at: 'work', doing, done, total };
      },
    };
  };
  const save = async (doing: string, name: string): Promise<number> => {
    await settled();
    const [db, current, now] = [await deps.connect(), await deps.loadNewsletter(), deps.now()];
    const file = await writeBackup(db, { newsletter: current }, { now, ...work(doing) });
    deps.saveFile(`clipsheet-${name}-${dayOf(now, current.zone)}.json`, file);
    await recordBackup(db, now);
    last.value = now;
    return file.size;
  };

  return {
    step,
    last,
    async load() {
      last.value = await lastBackup(await deps.connect());
    },
    backUp: () =>
      run(async () => {
        const bytes = await save('Writing the backup', 'backup');
        return { at: 'end', sentence: `Saved a backup of ${sizeName(bytes)} with your downloads.` };
      }),
    choose: file =>
      run(async () => {
        const backup = await readBackup(file, work('Reading the backup'));
        const here = inWords(await holdingsIn(await deps.connect()));
        const title = newsletter.value?.title ?? '';
        const replaces =
          here === 'nothing'
            ? `Nothing is stored here yet but the settings of “${title}”: they will be replaced.`
            : `Restoring replaces everything that is here: ${here}, and the settings of “${title}”.`;
        return {
          at: 'question',
          backup,
          holds: describeBackup(backup, uiLanguage()),
          replaces,
          isEmpty: here === 'nothing',
        };
      }),
    async restore({ copy }) {
      if (step.value.at !== 'question') return;
      const { backup } = step.value;
      await run(async () => {
        if (copy) await save('Saving a copy of what is here', 'before-restore');
        const db = await deps.connect();
        await restoreBackup(db, backup, work('Restoring'));
        await settleSettings(db, deps.saveNewsletter);
        await reload();
        last.value = await lastBackup(db);
        return { at: 'end', sentence: 'Restored. Everything is as it was in the backup.' };
      });
    },
    cancel() {
      if (step.value.at === 'work') stop.abort();
      else step.value = { at: 'start' };
    },
  };
}

/** '4.2 MB'. */
export function sizeName(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[power] as string,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
