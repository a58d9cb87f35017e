/** The bin: bring back, or delete for ever after a question. What lies there for 30 days goes by itself. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clipping } from '../../../clipping/clipping.ts';
import { monthName } from '../../../clipping/months.ts';
import { restore } from '../../../issue/edits/delete.ts';
import { BIN_DAYS, deleteForever } from '../../../store/bin.ts';
import { applyEdit } from '../../../store/edit.ts';
import { clippingsInBin } from '../../../store/queries.ts';
import type { SettingsDeps } from './deps.ts';

const DAY = 86_400_000;

export interface BinState {
  /** The latest first; undefined until it is read. */
  clippings: ReadonlySignal<Clipping[] | undefined>;
  /** What the open question is about: one clipping's id, or all of them. */
  asked: ReadonlySignal<string | 'all' | undefined>;
  /** What was done last. */
  sentence: ReadonlySignal<string>;
  load(): Promise<void>;
  bringBack(clipping: Clipping): Promise<void>;
  ask(what: string | 'all' | undefined): void;
  /** Answers the open question with yes. */
  remove(): Promise<void>;
  /** Whole days until the clipping goes by itself. */
  daysLeft(clipping: Clipping): number;
}

export function createBinState(deps: SettingsDeps): BinState {
  const clippings = signal<Clipping[] | undefined>(undefined);
  const asked = signal<string | undefined>(undefined);
  const sentence = signal('');
  const load = async (): Promise<void> => {
    clippings.value = await clippingsInBin(await deps.connect());
    if (asked.value !== 'all' && !clippings.value.some(({ id }) => id === asked.value))
      asked.value = undefined;
  };
  return {
    clippings,
    asked,
    sentence,
    load,
    async bringBack({ id, title, month }) {
      const edit = {
        label: `Brought back “${title}”`,
        clippings: [id],
        change: (records: Parameters<typeof restore>[0], now: number) => restore(records, { ids: [id] }, now),
      };
      await applyEdit(await deps.connect(), edit, deps.now());
      sentence.value = `“${title}” is back in ${month === 'library' ? 'the library' : monthName(month, 'en')}.`;
      await load();
    },
    ask(what) {
      asked.value = what;
    },
    async remove() {
      const all = clippings.value ?? [];
      const ids = all.map(({ id }) => id).filter(id => asked.value === 'all' || id === asked.value);
      asked.value = undefined;
      const gone = await deleteForever(await deps.connect(), ids);
      sentence.value = `${gone.length === 1 ? '1 clipping is' : `${gone.length} clippings are`} deleted for ever.`;
      await load();
    },
    daysLeft: ({ deletedAt = 0 }) => Math.max(0, Math.ceil((deletedAt + BIN_DAYS * DAY - deps.now()) / DAY)),
  };
}
