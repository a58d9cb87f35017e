/** The popup's edits of one clipping, each one step of undo. Text is not among them: see typing.ts. */
import type { Clipping, Kind, Quote } from '../src/clipping/clipping.ts';
import { addTag } from '../src/clipping/tags.ts';
import { ClipsheetError } from '../src/errors.ts';
import { type Edit, editClippings, type Work } from '../src/issue/edits/edit.ts';
import { toggleHighlight } from '../src/issue/edits/highlight.ts';
import { join } from '../src/issue/edits/join.ts';
import { libraryOnly } from '../src/issue/edits/leave-out.ts';
import { moveToMonth, useAgain } from '../src/issue/edits/month.ts';
import { split } from '../src/issue/edits/split.ts';
import { applyEdit } from '../src/store/edit.ts';
import type { Store } from '../src/store/schema.ts';

type Target = Pick<Clipping, 'id' | 'title'>;

interface Step<Args> {
  label: string;
  change: Edit<Args>;
  args: Args;
  /** The month that clippings move to, and another clipping that the edit needs. */
  to?: string;
  with?: string;
}

/**
 * Runs a pure edit over the clipping and the months that its stories may reach. Rejects with `clipping-gone` where there
 * is none: the edits themselves pass over unknown ids.
 */
async function edit<Args>(db: Store, { id, title }: Target, step: Step<Args>, now: number): Promise<void> {
  await applyEdit(
    db,
    {
      label: `${step.label}: “${title}”`,
      months: step.to === undefined ? [] : [step.to],
      clippings: step.with === undefined ? [id] : [id, step.with],
      change(records, at) {
        if (!records.clippings.some(clipping => clipping.id === id))
          throw new ClipsheetError('clipping-gone');
        return step.change(records, step.args, at);
      },
    },
    now,
  );
}

const one =
  <Args extends { id: string }>(change: (clipping: Clipping, args: Args) => Partial<Clipping>): Edit<Args> =>
  (records, args, now) =>
    editClippings(records, now, (work: Work) => {
      const clipping = work.get(args.id);
      if (clipping) work.set(args.id, change(clipping, args));
    });

const kind = one<{ id: string; kind: Kind }>((clipping, args) => ({
  kind: args.kind,
  edited: [...new Set([...clipping.edited, 'kind'])],
}));
const tagged = one<{ id: string; texts: readonly string[] }>(({ tags }, { texts }) => ({
  tags: texts.reduce(addTag, tags as string[]),
}));
const untagged = one<{ id: string; tag: string }>(({ tags }, { tag }) => ({
  tags: tags.filter(other => other !== tag),
}));
const unquoted = one<{ id: string; quote: Quote }>(({ quotes }, { quote }) => ({
  quotes: quotes.filter(({ text }) => text !== quote.text),
}));

export const setKind = (db: Store, target: Target, value: Kind, now: number) =>
  edit(db, target, { label: 'Change the kind', change: kind, args: { id: target.id, kind: value } }, now);

export const addTags = (db: Store, target: Target, texts: readonly string[], now: number) =>
  edit(db, target, { label: 'Tag', change: tagged, args: { id: target.id, texts } }, now);

export const removeTag = (db: Store, target: Target, tag: string, now: number) =>
  edit(db, target, { label: 'Remove a tag', change: untagged, args: { id: target.id, tag } }, now);

export const removeQuote = (db: Store, target: Target, quote: Quote, now: number) =>
  edit(db, target, { label: 'Remove a quote', change: unquoted, args: { id: target.id, quote } }, now);

/** Into a month's issue; without a month, for the library only. */
export const setMonth = (db: Store, target: Target, month: string | undefined, now: number) =>
  month === undefined
    ? edit(
        db,
        target,
        { label: 'Keep for the library only', change: libraryOnly, args: { ids: [target.id] } },
        now,
      )
    : edit(
        db,
        target,
        { label: 'Move to another month', change: moveToMonth, args: { ids: [target.id], month }, to: month },
        now,
      );

/** From an earlier issue into this one, starting afresh. */
export const bringForward = (db: Store, target: Target, month: string, now: number) =>
  edit(
    db,
    target,
    { label: 'Use again', change: useAgain, args: { ids: [target.id], month }, to: month },
    now,
  );

export const highlight = (db: Store, target: Target, now: number) =>
  edit(db, target, { label: 'Highlight', change: toggleHighlight, args: { ids: [target.id] } }, now);

export const joinStory = (db: Store, target: Target, to: string, role: 'more' | 'bonus', now: number) =>
  edit(
    db,
    target,
    { label: 'Join to a story', change: join, args: { ids: [target.id], to, role }, with: to },
    now,
  );

export const leaveStory = (db: Store, target: Target, now: number) =>
  edit(db, target, { label: 'Make a story of its own', change: split, args: { ids: [target.id] } }, now);
