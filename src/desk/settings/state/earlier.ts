/** Earlier issues, published elsewhere or before: what they featured, so that clipping it again says so. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { monthName } from '../../../clipping/months.ts';
import { isNumbered } from '../../../issue/featured.ts';
import type { Featured, Issue } from '../../../issue/issue.ts';
import { replaceFeatured } from '../../../store/featured.ts';
import { allFeatured, allIssues } from '../../../store/queries.ts';
import { keepUnfinished, unfinished } from '../../../store/unfinished.ts';
import { linesOf, type ReadLines, readEarlierIssue } from '../../../transfer/earlier-issue.ts';
import { uiLanguage } from '../../../ui/ui-language.ts';
import type { SettingsDeps } from './deps.ts';

export interface EarlierRow {
  key: string;
  month: string;
  number: number | undefined;
  featured: Featured[];
  /** Published on the desk: changed there, not here. */
  publishedHere: boolean;
}

export interface EarlierForm {
  month: string;
  number: string;
  lines: string;
}

export interface EarlierState {
  /** The latest first; undefined until they are read. */
  rows: ReadonlySignal<EarlierRow[] | undefined>;
  form: ReadonlySignal<EarlierForm>;
  /** The issue that the form changes; undefined while it adds one. */
  editing: ReadonlySignal<EarlierRow | undefined>;
  /** What the form's lines hold. */
  read: ReadonlySignal<ReadLines>;
  /** Why the form cannot be saved, or what was done last. */
  sentence: ReadonlySignal<{ text: string; failed?: true } | undefined>;
  load(): Promise<void>;
  type(patch: Partial<EarlierForm>): void;
  save(): Promise<void>;
  edit(row: EarlierRow): void;
  /** Empties the form, or leaves the issue that it changes as it was. */
  clear(): void;
  remove(row: EarlierRow): Promise<void>;
  /** The issue removed last can come back. */
  removed: ReadonlySignal<EarlierRow | undefined>;
  undoRemove(): Promise<void>;
}

const FORM = 'earlier issue';
const ASIDE = 'earlier issue aside';
const EMPTY: EarlierForm = { month: '', number: '', lines: '' };
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** What a record holds that no line of the form shows: it stays when the issue is changed. */
const unseenOf = ({ what, unclipped }: Partial<Featured> = {}): Partial<Featured> => ({
  ...(what !== undefined && { what }),
  ...(unclipped && { unclipped }),
});

export function createEarlierState(deps: SettingsDeps): EarlierState {
  const rows = signal<EarlierRow[] | undefined>(undefined);
  const { editing: leftAt, ...left } = unfinished(FORM) ?? {};
  const form = signal<EarlierForm>({ ...EMPTY, ...left });
  const editing = signal<EarlierRow | undefined>(undefined);
  const removed = signal<EarlierRow | undefined>(undefined);
  const sentence = signal<{ text: string; failed?: true } | undefined>(undefined);
  /** What was being added before an issue was opened for a change. */
  let aside: EarlierForm = { ...EMPTY, ...unfinished(ASIDE) };
  /** Key of the issue that the form changed when its page went; until the rows are there. */
  let changed = leftAt;
  const number = (): number | undefined =>
    form.value.number.trim() === '' ? undefined : Number(form.value.number);
  const read = computed(() =>
    readEarlierIssue(form.value.lines, { month: form.value.month, number: number() }),
  );

  const load = async (): Promise<void> => {
    const db = await deps.connect();
    const [featured, issues] = await Promise.all([allFeatured(db), allIssues(db)]);
    rows.value = rowsOf(
      featured,
      issues.filter(({ state }) => state === 'published'),
    );
    if (changed !== undefined) editing.value = rows.value.find(({ key }) => key === changed);
    changed = undefined;
  };
  effect(() => keepUnfinished(FORM, { ...form.value, editing: editing.value?.key ?? changed }));
  const setAside = (being: EarlierForm): void => {
    aside = being;
    keepUnfinished(ASIDE, { ...being });
  };
  const replace = async (
    label: string,
    was: EarlierRow | undefined,
    records: readonly Featured[],
  ): Promise<void> => {
    const keys = (was?.featured ?? []).map(({ resource, month }): [string, string] => [resource, month]);
    await replaceFeatured(await deps.connect(), { label, keys, records }, deps.now());
    await load();
  };

  /** Done with an issue: what was being added before it was opened for a change is in the form again. */
  const leave = (): void => {
    changed = undefined;
    editing.value = undefined;
    form.value = aside;
    setAside(EMPTY);
  };

  return {
    rows,
    form,
    editing,
    read,
    sentence,
    removed,
    load,
    type(patch) {
      form.value = { ...form.value, ...patch };
      sentence.value = undefined;
    },
    async save() {
      const saved = form.value;
      const { month, number: typed } = saved;
      const { featured, unread } = read.value;
      const missing = problemOf(month, typed, featured.length);
      if (missing) {
        sentence.value = { text: missing, failed: true };
        return;
      }
      const issue = { month, number: number() };
      const before = new Map(editing.value?.featured.map(record => [record.resource, record]));
      const records = featured.map(record => ({ ...unseenOf(before.get(record.resource)), ...record }));
      await replace(`Earlier issue ${nameOf(issue)}`, editing.value, records);
      const done = `Remembered ${countOf(featured.length)} of ${nameOf(issue)}.`;
      const left = unread.map(({ text }) => text).join('\n');
      const wasChanged = form.value !== saved;
      const kept = wasChanged
        ? 'What was typed since is not saved yet.'
        : left !== '' &&
          'What could not be read stays in the field: mend it and save again, or clear the form.';
      if (kept) {
        const key = keyOf({ month, issueNumber: issue.number });
        editing.value = rows.value?.find(row => row.key === key);
        if (!wasChanged) form.value = { month, number: typed, lines: `${linesOf(featured)}\n${left}` };
      } else leave();
      sentence.value = { text: kept ? `${done} ${kept}` : done };
    },
    edit(row) {
      if (!editing.value) setAside(form.value);
      changed = undefined;
      editing.value = row;
      sentence.value = undefined;
      form.value = { month: row.month, number: String(row.number ?? ''), lines: linesOf(row.featured) };
    },
    clear() {
      sentence.value = undefined;
      leave();
    },
    async remove(row) {
      if (editing.value?.key === row.key) editing.value = undefined;
      await replace(`Removed earlier issue ${nameOf(row)}`, row, []);
      removed.value = row;
    },
    async undoRemove() {
      const row = removed.value;
      removed.value = undefined;
      if (row) await replace(`Brought back earlier issue ${nameOf(row)}`, undefined, row.featured);
    },
  };
}

/** '#12, December 2020'. */
function nameOf({ month, number }: { month: string; number: number | undefined }): string {
  const name = monthName(month, uiLanguage());
  return number === undefined ? name : `#${number}, ${name}`;
}

export const countOf = (count: number): string =>
  count === 1 ? '1 address' : `${count.toLocaleString('en')} addresses`;

function problemOf(month: string, number: string, count: number): string | undefined {
  if (!MONTH.test(month)) return 'Which month was it? Write it as 2020-12.';
  if (!/^\d{0,6}$/.test(number.trim())) return 'The number of an issue is a whole number.';
  if (count === 0) return 'There is no web address in the list.';
  return undefined;
}

const keyOf = ({ month, issueNumber }: Pick<Featured, 'month' | 'issueNumber'>): string =>
  `${month} ${issueNumber ?? ''}`;

/** The latest first; one row for each month and number. */
function rowsOf(featured: readonly Featured[], published: readonly Issue[]): EarlierRow[] {
  const found = new Map<string, EarlierRow>();
  for (const record of featured) {
    const key = keyOf(record);
    const { month, issueNumber } = record;
    const row = found.get(key) ?? {
      key,
      month,
      number: issueNumber,
      featured: [],
      publishedHere: published.some(issue => isNumbered(issue, record)),
    };
    row.featured.push(record);
    found.set(key, row);
  }
  return [...found.values()].sort((a, b) =>
    a.month < b.month ? 1 : a.month > b.month ? -1 : (b.number ?? 0) - (a.number ?? 0),
  );
}
