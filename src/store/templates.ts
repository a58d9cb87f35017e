/**
 * The author's own templates. What is typed into one is a draft first, as all typing is, and stays whole whether it
 * parses or not. A deleted one stays 30 days and can be brought back.
 */
import { v7 as uuidv7 } from 'uuid';
import { compareText } from '../clipping/compare.ts';
import { announce } from './changes.ts';
import type { Draft, Store, Template } from './schema.ts';

const PREFIX = 'template-';
const KEPT_MS = 30 * 86_400_000;

export type TemplateField = 'name' | 'source';

/** Whether a draft belongs to a template: ids of clippings and issues look otherwise. */
export const isTemplateId = (id: string): boolean => id.startsWith(PREFIX);

const typeInto = (template: Template, field: string, value: string): Template =>
  field === 'source' || (field === 'name' && value.trim() !== '')
    ? { ...template, [field]: value }
    : template;

/** All of them with what was typed, by name; the deleted ones too. */
export async function allTemplates(db: Store): Promise<Template[]> {
  // The drafts first: one that is folded in between is then seen twice, and not missed.
  const drafts = await db.getAll('drafts', IDBKeyRange.bound([PREFIX], [`${PREFIX}\uffff`, []]));
  const stored = await db.getAll('templates');
  return stored
    .map(template =>
      drafts
        .filter(({ owner }) => owner === template.id)
        .reduce((seen, { field, value }) => typeInto(seen, field, value), template),
    )
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

/** Adds a template and returns it. */
export async function addTemplate(
  db: Store,
  { name, source }: Pick<Template, 'name' | 'source'>,
  id = uuidv7(),
): Promise<Template> {
  const template = { id: `${PREFIX}${id}`, name, source };
  await db.put('templates', template);
  announce({ templates: [template.id] });
  return template;
}

/** Folds a draft in. Whether there was a template to fold it into. */
export async function foldIntoTemplate(db: Store, { owner, field, value }: Draft): Promise<boolean> {
  return change(db, owner, template => typeInto(template, field, value));
}

/** `deletedAt` undefined brings a deleted one back. */
export const setDeleted = (db: Store, id: string, deletedAt: number | undefined): Promise<boolean> =>
  change(db, id, ({ deletedAt: _, ...template }) => ({
    ...template,
    ...(deletedAt !== undefined && { deletedAt }),
  }));

async function change(db: Store, id: string, to: (template: Template) => Template): Promise<boolean> {
  const tx = db.transaction('templates', 'readwrite');
  const before = await tx.store.get(id);
  if (!before) return false;
  await tx.store.put(to(before));
  await tx.done;
  announce({ templates: [id] });
  return true;
}

/** Removes for ever what was deleted more than 30 days ago. */
export async function emptyOldTemplates(db: Store, now: number): Promise<void> {
  const tx = db.transaction('templates', 'readwrite');
  for (const { id, deletedAt } of await tx.store.getAll())
    if (deletedAt !== undefined && deletedAt < now - KEPT_MS) await tx.store.delete(id);
  await tx.done;
}
