/** Changing one field by hand. It is listed in `edited`, and no later capture changes it. */
import type { Clipping, Notes } from '../../clipping/clipping.ts';
import { sameData } from '../../clipping/compare.ts';
import { isKind } from '../../clipping/kinds.ts';
import { plainText } from '../../clipping/plain-text.ts';
import { isPublished } from '../../clipping/published.ts';
import { addTag } from '../../clipping/tags.ts';
import { ClipsheetError } from '../../errors.ts';
import { isClippable } from '../../resource/identify.ts';
import type { Changes, Records } from '../records.ts';
import { editClippings } from './edit.ts';

/** The fields that can be set, with the form of their values. An empty value removes an optional field. */
export type FieldValues = Pick<Clipping, 'title' | 'link' | 'authors' | 'kind' | 'tags'> &
  Pick<Clipping, 'published' | 'siteName' | 'headline' | 'shape' | 'figure' | 'section'> &
  Notes;

export type Field = keyof FieldValues;

/** Of the story: set on its lead, whichever of its clippings is named. */
const OF_STORY: ReadonlySet<Field> = new Set(['headline', 'shape', 'figure', 'section']);

const LONGEST_LINE = 1000;

type Clean<F extends Field> = (value: FieldValues[F], clipping: Clipping) => FieldValues[F];

const line = (value: string | undefined): string | undefined =>
  plainText(value ?? '', LONGEST_LINE) || undefined;

/** What is stored for what was entered. A value without the form of its field changes nothing. */
const CLEAN: { [F in Field]: Clean<F> } = {
  title: (value, { title }) => line(value) ?? title,
  link: value => {
    if (!isClippable(value)) throw new ClipsheetError('bad-address');
    return value;
  },
  authors: value => value.flatMap(name => line(name) ?? []),
  kind: (value, { kind }) => (isKind(value) ? value : kind),
  tags: value => value.reduce<string[]>(addTag, []),
  published: (value, { published }) => (value ? (isPublished(value) ? value : published) : undefined),
  siteName: line,
  headline: line,
  shape: value => value,
  figure: value =>
    value && { page: value.page, caption: line(value.caption) ?? '', alt: line(value.alt) ?? '' },
  section: value => value,
  what: value => value,
  why: value => value,
  note: value => value,
};

const isNote = (field: Field): field is keyof Notes =>
  field === 'what' || field === 'why' || field === 'note';

/** Throws ClipsheetError 'bad-address' for a link that is no address. */
export function setField<F extends Field>(
  records: Records,
  { ids, field, value }: { ids: readonly string[]; field: F; value: FieldValues[F] },
  now: number,
): Changes {
  return editClippings(records, now, work => {
    for (const id of ids) {
      const target = OF_STORY.has(field) ? (work.story(id)?.lead ?? work.get(id)) : work.get(id);
      if (!target) continue;
      const clean = CLEAN[field](value, target);
      if (sameData(isNote(field) ? target.notes[field] : target[field as keyof Clipping], clean)) continue;
      work.set(target.id, {
        ...(isNote(field) ? { notes: { ...target.notes, [field]: clean } } : { [field]: clean }),
        ...(field === 'section' && { position: undefined }),
        edited: [...new Set([...target.edited, field])],
      });
    }
  });
}
