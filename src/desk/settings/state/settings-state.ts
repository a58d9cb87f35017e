/** The state of the settings, all of it: signals and the actions on them, without a DOM. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { asClipsheetError } from '../../../errors.ts';
import type { Change } from '../../../store/changes.ts';
import { settleSettings } from '../../../transfer/settle.ts';
import { createPastState, type PastState } from '../past/past-state.ts';
import { type BackupState, createBackupState } from './backup.ts';
import { type BinState, createBinState } from './bin.ts';
import { type BrowserState, createBrowserState } from './browser.ts';
import type { SettingsDeps } from './deps.ts';
import { createEarlierState, type EarlierState } from './earlier.ts';
import { createNewsletterState, type NewsletterState } from './newsletter.ts';
import { createSectionsState, type SectionsState } from './sections.ts';
import { createTemplatesState, type TemplatesState } from './templates.ts';

export interface SettingsState {
  deps: SettingsDeps;
  newsletter: NewsletterState;
  sections: SectionsState;
  backup: BackupState;
  earlier: EarlierState;
  past: PastState;
  bin: BinState;
  templates: TemplatesState;
  browser: BrowserState;
  /** Why something could not be read or done; undefined while all is well. */
  failure: ReadonlySignal<string | undefined>;
  /** Reads everything, and follows what other pages change. */
  start(): Promise<void>;
  /** Runs an action; its failure becomes `failure`. */
  attempt(action: () => Promise<void>): Promise<void>;
  stop(): void;
}

export function createSettingsState(deps: SettingsDeps): SettingsState {
  const newsletter = createNewsletterState(deps);
  const [earlier, bin, browser] = [createEarlierState(deps), createBinState(deps), createBrowserState(deps)];
  const backup = createBackupState(deps, newsletter);
  const templates = createTemplatesState(deps);
  const failure = signal<string | undefined>(undefined);
  let stops: (() => void)[] = [];

  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      failure.value = undefined;
    } catch (thrown) {
      failure.value = asClipsheetError(thrown).message;
    }
  };
  const loadRecords = once(async () => {
    await Promise.all([backup.load(), earlier.load(), bin.load(), browser.load(), templates.load()]);
  });
  const follow = (change: Change): void => {
    if (change.all || change.settings) void attempt(newsletter.reload);
    if (change.templates) void attempt(templates.load);
    if (change.all || change.settings || change.clippings || change.issues)
      void attempt(templates.preview.load);
    if (change.all || change.clippings || change.issues) void attempt(loadRecords);
  };

  return {
    deps,
    newsletter,
    sections: createSectionsState(newsletter),
    backup,
    earlier,
    past: createPastState(deps),
    bin,
    templates,
    browser,
    failure,
    attempt,
    async start() {
      stops = [deps.onChange(follow), deps.onGrant(() => void attempt(browser.load))];
      await attempt(async () => {
        try {
          await settleSettings(await deps.connect(), deps.saveNewsletter);
        } finally {
          await newsletter.reload();
        }
        await loadRecords();
      });
    },
    stop() {
      void templates.flush().catch(() => {});
      templates.preview.stop();
      for (const stop of stops) stop();
      stops = [];
    },
  };
}

/** Runs `task` one at a time: however often it is asked for meanwhile, it runs once more, and tells all of them. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const run = (): Promise<void> => {
    waiting = undefined;
    const current = task().finally(() => {
      if (running === current) running = undefined;
    });
    running = current;
    return current;
  };
  return () => {
    if (!running) return run();
    waiting ??= running.then(run, run);
    return waiting;
  };
}
