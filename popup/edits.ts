/** The popup's edits of one clipping, each one step of undo. Text is not among them: see typing.ts. */
import type { Clipping, Kind, Quote } from '../src/clipping/clipping.ts';
import { addTag } from '../src/clipping/tags.ts';
import { type Edit, editClippings, type Work } from '../src/issue/edits/edit.ts';
import { toggleHighlight } from '../src/issue/edits/highlight.ts';
import { join } from '../src/issue/edits/join.ts';
import { libraryOnly } from '../src/issue/edits/leave-out.ts';
import { moveToMonth, useAgain } from '../src/issue/edits/month.ts';
import { split } from '../src/issue/edits/split.ts';
import { applyEdit } from '../src/store/edit.ts';
import type { Store } from '../src/store/schema.ts';

type Target = Pick<Clipping, 'id' | 'month' | 'title'>;

/** Runs a pure edit over the clipping and the months that its stories may reach. */
async function edit<Args>(
  db: Store,
  { id, month, title }: Target,
  [label, change, args, to]: [label: string, change: Edit<Args>, args: Args, to?: string],
  now: number,
): Promise<void> {
  const months = to === undefined || to === month ? [month] : [month, to];
  await applyEdit(
    db,
    {
      label: `${label}: “${title}”`,
      months,
      clippings: [id],
      change: (records, at) => change(records, args, at),
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
  edit(db, target, ['Change the kind', kind, { id: target.id, kind: value }], now);

export const addTags = (db: Store, target: Target, texts: readonly string[], now: number) =>
  edit(db, target, ['Tag', tagged, { id: target.id, texts }], now);

export const removeTag = (db: Store, target: Target, tag: string, now: number) =>
  edit(db, target, ['Remove a tag', untagged, { id: target.id, tag }], now);

export const removeQuote = (db: Store, target: Target, quote: Quote, now: number) =>
  edit(db, target, ['Remove a quote', unquoted, { id: target.id, quote }], now);

/** Into a month's issue; without a month, for the library only. */
export const setMonth = (db: Store, target: Target, month: string | undefined, now: number) =>
  month === undefined
    ? edit(db, target, ['Keep for the library only', libraryOnly, { ids: [target.id] }], now)
    : edit(db, target, ['Move to another month', moveToMonth, { ids: [target.id], month }, month], now);

/** From an earlier issue into this one, starting afresh. */
export const bringForward = (db: Store, target: Target, month: string, now: number) =>
  edit(db, target, ['Use again', useAgain, { ids: [target.id], month }, month], now);

export const highlight = (db: Store, target: Target, now: number) =>
  edit(db, target, ['Highlight', toggleHighlight, { ids: [target.id] }], now);

export const joinStory = (db: Store, target: Target, to: string, role: 'more' | 'bonus', now: number) =>
  edit(db, target, ['Join to a story', join, { ids: [target.id], to, role }], now);

export const leaveStory = (db: Store, target: Target, now: number) =>
  edit(db, target, ['Make a story of its own', split, { ids: [target.id] }], now);
