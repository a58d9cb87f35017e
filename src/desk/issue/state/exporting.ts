/** Copying and downloading the draft, whole or in part; each export is remembered, so that a late clip can follow alone. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { setIssueFields } from '../../../issue/edits/issue-fields.ts';
import type { Export, Issue } from '../../../issue/issue.ts';
import { nextNumber } from '../../../issue/number.ts';
import type { Outline } from '../../../issue/outline.ts';
import { hashOf, type Revision, revisionFor } from '../../../issue/revisions.ts';
import { todosOf } from '../../../issue/todos.ts';
import { clippingsOfStory } from '../../../render/pick-stories.ts';
import { forgetExport, recordExport } from '../../../store/exports.ts';
import { copyTo, deliver } from './deliver.ts';
import type { IssueDeps } from './deps.ts';
import type { DraftState, Made } from './draft.ts';
import type { Editing } from './editing.ts';
import { EXPORT_FORMS, type ExportForm, MARKDOWN_COPY } from './export-forms.ts';
import { type ExportPart, type Fresh, freshIn, partName, sourceOf, storiesIn } from './export-part.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';

export interface Exporting {
  /**
   * Copies, downloads or opens the issue or a part of it. Where the issue has no number yet, the number is asked for
   * first, and the export follows; one story needs none.
   */
  export(form: ExportForm, part?: ExportPart): Promise<void>;
  copyStory(lead: string): Promise<void>;
  /** In the form that was copied last. */
  copyNew(): Promise<void>;
  /** A title, a subject line. */
  copyText(text: string, done: string): Promise<void>;
  /** Stories with something that no export has held since the last whole one, and that one's revision. */
  fresh: ReadonlySignal<Fresh | undefined>;
  /** The export that waits for the issue's number. */
  waiting: ReadonlySignal<ExportForm | undefined>;
  /** Asks for the number without an export. */
  askNumber(): void;
  asking: ReadonlySignal<boolean>;
  /** What the number would be. */
  proposed: ReadonlySignal<number>;
  /** Answers the question; goes on with the export that waited. */
  giveNumber(number: number): Promise<void>;
  cancel(): void;
}

export function createExporting(
  deps: IssueDeps,
  notices: Notices,
  records: RecordsState,
  editing: Editing,
  draft: DraftState,
): Exporting {
  const waiting = signal<{ form: ExportForm; part: ExportPart } | undefined>(undefined);
  const asking = signal(false);

  const proposed = computed(() => {
    const shown = records.all.value;
    if (!shown) return 1;
    return nextNumber(shown.newsletter, shown.issue.id, shown.issues, shown.featured);
  });

  const fresh = computed(() => {
    const issue = records.issue.value;
    const made = draft.made.value;
    return issue && made && freshIn(made.outline, issue);
  });

  /** A store that cannot be written keeps nobody from taking the draft out of it. */
  const remembered = async (issue: Issue, record: Omit<Export, 'revision'>): Promise<Revision> => {
    try {
      return await recordExport(records.db(), issue, record);
    } catch (thrown) {
      notices.fail(thrown);
      return revisionFor(issue.exports, record);
    }
  };

  /** Runs an export soon after its click, so that the clipboard may be used. */
  const run = async (form: ExportForm, part: ExportPart, made: Made): Promise<void> => {
    const issue = records.issue.value;
    if (!issue) return;
    const source = sourceOf(made, issue, part);
    const rendered = form.render(source);
    const hash = await hashOf(rendered.html === undefined ? rendered.text : rendered.html + rendered.text);
    const name = partName(part);
    const record = {
      form: form.id,
      at: deps.now(),
      hash,
      stories: storiesIn(source.outline).flatMap(clippingsOfStory),
      ...(name !== undefined && { part: name }),
    };
    const { revision, isNew } = await remembered(issue, record);
    const repository = records.newsletter.value?.draftsRepository;
    let done: string;
    try {
      done = await deliver(deps, { form, part, source, rendered, revision, repository });
    } catch (thrown) {
      if (isNew) await forgetExport(records.db(), issue.id, { ...record, revision }).catch(() => {});
      throw thrown;
    }
    const todos = todosIn(source.outline, part);
    const left = todos > 0 ? `, ${formatLeft(todos)}` : '';
    const again = isNew ? '' : ', the same as before';
    const remark = form.remark?.(rendered, todos);
    notices.say(`${done} (r${revision}${again}${left}).${remark ? ` ${remark}` : ''}`);
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  const exportAs = async (form: ExportForm, part: ExportPart = 'issue'): Promise<void> => {
    if (typeof part === 'string' && records.issue.value?.number === undefined) {
      waiting.value = { form, part };
      asking.value = true;
      return;
    }
    await editing.after(async () => {
      const made = draft.current();
      if (made) await run(form, part, made);
    });
  };

  const number = (value: number): Promise<boolean> =>
    editing.run(`Number #${value}`, (read, now) => setIssueFields(read, { number: value }, now));

  return {
    waiting: computed(() => waiting.value?.form),
    asking,
    proposed,
    fresh,
    export: exportAs,
    copyStory: lead => exportAs(MARKDOWN_COPY, { story: lead }),
    copyNew() {
      const copies = EXPORT_FORMS.filter(({ to, whole }) => to === 'clipboard' && !whole);
      const made = records.issue.value?.exports ?? [];
      const last = made.findLast(({ form }) => copies.some(({ id }) => id === form))?.form;
      return exportAs(copies.find(({ id }) => id === last) ?? MARKDOWN_COPY, 'new');
    },
    copyText: (text, done) =>
      attempt(async () => {
        await copyTo(deps, { text });
        notices.say(done);
      }),
    askNumber() {
      asking.value = true;
    },
    giveNumber: value =>
      attempt(async () => {
        const { form, part = 'issue' } = waiting.value ?? {};
        waiting.value = undefined;
        asking.value = false;
        await number(value);
        if (form && records.issue.value?.number !== undefined) await exportAs(form, part);
      }),
    cancel() {
      waiting.value = undefined;
      asking.value = false;
    },
  };
}

/** The issue's own texts are in no part of it. */
const todosIn = (outline: Outline, part: ExportPart): number =>
  todosOf(outline).filter(({ story }) => part === 'issue' || story !== undefined).length;

const formatLeft = (todos: number): string => `${todos} to do left`;
