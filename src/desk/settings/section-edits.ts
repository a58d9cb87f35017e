/** Edits of the newsletter's list of sections. Pure; each returns a new list. */
import type { Section } from '../../issue/issue.ts';
import { UNSORTED } from '../../issue/sections.ts';
import { slugOf } from '../../issue/slug.ts';

/** A new section at the end. Its id comes from its title and is its own: issues refer to it. */
export function addSection(sections: readonly Section[], title: string): Section[] {
  const taken = new Set([UNSORTED.id, ...sections.map(({ id }) => id)]);
  const base = slugOf(title) || 'section';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return [...sections, { id, title, shape: 'labelled', rules: {} }];
}

/** `patch` over the section; a field that is undefined there goes. */
export const changeSection = (sections: readonly Section[], id: string, patch: Partial<Section>): Section[] =>
  sections.map(section => (section.id === id ? without({ ...section, ...patch }) : section));

/** One or more places up (negative) or down, as far as the list goes. */
export function moveSection(sections: readonly Section[], id: string, by: number): Section[] {
  const from = sections.findIndex(section => section.id === id);
  const moved = sections[from];
  if (!moved) return [...sections];
  const rest = sections.toSpliced(from, 1);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, moved);
}

export const removeSection = (sections: readonly Section[], id: string): Section[] =>
  sections.filter(section => section.id !== id);

/** Makes one section the default, or none. */
export const setDefault = (sections: readonly Section[], id: string | undefined): Section[] =>
  sections.map(section => without({ ...section, isDefault: section.id === id || undefined }));

/** Rules with some of them changed; an empty list is no rule. */
export const changeRules = (section: Section, patch: Section['rules']): Partial<Section> => ({
  rules: without({
    ...section.rules,
    ...Object.fromEntries(
      Object.entries(patch).map(([name, values]) => [name, values?.length ? values : undefined]),
    ),
  }),
});

const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
