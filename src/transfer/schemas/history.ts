/** Steps of undo, and small facts, in a backup. */
import * as v from 'valibot';
import type { Joined } from '../../store/capture.ts';
import type { HistoryEntry, Meta } from '../../store/schema.ts';
import { clipping } from './clipping.ts';
import { featured, issue } from './issue.ts';
import { id, list, number, optional, type Schema, shape, text, time } from './shape.ts';

/** A record before and after an edit, of the store that it names. */
const changeOf = (store: string, record: Schema<unknown>) =>
  v.looseObject({ store: v.literal(store), before: v.optional(record), after: v.optional(record) });

const changed = v.pipe(
  v.variant('store', [
    changeOf('clippings', clipping),
    changeOf('issues', issue),
    changeOf('featured', featured),
  ]),
  v.check(({ before, after }) => before !== undefined || after !== undefined),
) as unknown as Schema<HistoryEntry['changes'][number]>;

export const historyEntry = shape<HistoryEntry>({
  id: optional(number),
  label: text,
  at: time,
  changes: list(changed),
  undone: optional(v.literal(true)),
  typing: optional(text),
});

const joined = shape<Joined>({
  at: time,
  gone: clipping,
  survivor: id,
  changes: list(shape<Joined['changes'][number]>({ before: clipping, after: clipping })),
});

/** What `meta` holds under a key that begins so; anything else is kept as it is. */
const VALUES: readonly [prefix: string, value: Schema<unknown>][] = [
  ['moved:', id],
  ['key:', id],
  ['joined:', joined],
];

export const meta: Schema<Meta> = v.pipe(
  shape<Meta>({ key: id, value: v.unknown() }),
  v.check(({ key, value }) => {
    const known = VALUES.find(([prefix]) => key.startsWith(prefix));
    return known === undefined || v.is(known[1], value);
  }),
);
