/** Copying and downloading the draft, whole or in part; each export is remembered, so that a late clip can follow alone. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ClipsheetError } from '../../../errors.ts';
import { setIssueFields } from '../../../issue/edits/issue-fields.ts';
import { nextNumber } from '../../../issue/number.ts';
import type { Outline, OutlineStory } from '../../../issue/outline.ts';
import { newMarkdown, storyMarkdown } from '../../../render/part-markdown.ts';
import { clippingsOfStory } from '../../../render/pick-stories.ts';
import { recordExport } from '../../../store/exports.ts';
import { count } from '../phrases.ts';
import type { IssueDeps } from './deps.ts';
import type { DraftState, Made } from './draft.ts';
import type { Editing } from './editing.ts';
import { type ExportForm, exportName } from './export-forms.ts';
import type { Notices } from './notices.ts';
import type { RecordsState } from './records.ts';
import { hashOf, lastExport, revisionFor } from './revisions.ts';
import type { Typing } from './typing.ts';

export interface Fresh {
  stories: number;
  /** Ids of the clippings that the last export did not hold. */
  clippings: ReadonlySet<string>;
  /** Of that export. */
  revision: number;
}

export interface Exporting {
  /** Copies or downloads the whole issue. Where it has no number yet, the number is asked for first, and the export follows. */
  export(form: ExportForm): Promise<void>;
  copyStory(lead: string): Promise<void>;
  copyNew(): Promise<void>;
  /** Stories with something that the last export did not hold, and that export's revision. */
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
  typing: Typing,
  editing: Editing,
  draft: DraftState,
): Exporting {
  const waiting = signal<ExportForm | undefined>(undefined);
  const asking = signal(false);

  const proposed = computed(() => {
    const shown = records.all.value;
    if (!shown) return 1;
    return nextNumber(shown.newsletter, shown.issue.id, shown.issues, shown.featured);
  });

  const fresh = computed(() => {
    const issue = records.issue.value;
    const made = draft.made.value;
    const last = issue && lastExport(issue);
    if (!made || !last) return undefined;
    const known = new Set(last.stories);
    const stories = storiesIn(made.outline);
    const clippings = new Set(stories.flatMap(clippingsOfStory).filter(id => !known.has(id)));
    const withNew = stories.filter(story => clippingsOfStory(story).some(id => clippings.has(id)));
    return { stories: withNew.length, clippings, revision: last.revision };
  });

  const copy = async (text: string): Promise<void> => {
    try {
      await deps.copyText(text);
    } catch (thrown) {
      throw new ClipsheetError('clipboard-refused', undefined, { cause: thrown });
    }
  };

  /** Runs an export in the task of its click, so that the clipboard may be used; the record follows. */
  const deliver = async (form: ExportForm, made: Made): Promise<void> => {
    const issue = records.issue.value;
    if (!issue) return;
    const text = form.render(made.outline, issue);
    const hash = await hashOf(text);
    const { revision, isNew } = revisionFor(issue.exports, form.id, hash);
    if (form.to === 'clipboard') await copy(text);
    else deps.saveFile(exportName(made.outline, revision), text, 'text/markdown');
    if (isNew) {
      const stories = storiesIn(made.outline).flatMap(clippingsOfStory);
      await recordExport(records.db(), issue, { form: form.id, revision, at: deps.now(), hash, stories });
    }
    const { todos } = made.outline.counts;
    const left = todos > 0 ? `, ${formatLeft(todos)}` : '';
    const again = isNew ? '' : ', the same as before';
    notices.say(`${form.done} (r${revision}${again}${left}).`);
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      notices.fail(thrown);
    }
  };

  const copyPart = (render: (outline: Outline) => string, done: string): Promise<void> =>
    attempt(async () => {
      await typing.flush();
      const made = draft.current();
      if (!made) return;
      await copy(render(made.outline));
      notices.say(done);
    });

  const number = (value: number): Promise<boolean> =>
    editing.run(`Number #${value}`, (read, now) => setIssueFields(read, { number: value }, now));

  return {
    waiting,
    asking,
    proposed,
    fresh,
    export: form =>
      attempt(async () => {
        if (records.issue.value?.number === undefined) {
          waiting.value = form;
          asking.value = true;
          return;
        }
        await typing.flush();
        const made = draft.current();
        if (made) await deliver(form, made);
      }),
    copyStory: lead => copyPart(outline => storyMarkdown(outline, lead).markdown, 'Story copied.'),
    copyNew() {
      const { clippings = new Set<string>(), stories = 0 } = fresh.value ?? {};
      const done = `${count(stories, 'new story', 'new stories')} copied.`;
      return copyPart(outline => newMarkdown(outline, clippings).markdown, done);
    },
    askNumber() {
      asking.value = true;
    },
    giveNumber: value =>
      attempt(async () => {
        const form = waiting.value;
        waiting.value = undefined;
        asking.value = false;
        await number(value);
        const made = draft.current();
        if (form && made) await deliver(form, made);
      }),
    cancel() {
      waiting.value = undefined;
      asking.value = false;
    },
  };
}

const storiesIn = ({ sections }: Outline): OutlineStory[] => sections.flatMap(section => section.stories);

const formatLeft = (todos: number): string => `${todos} to do left`;
