/** The issue's own fields, and its sections. */
import type { Issue, Section } from '../issue.ts';
import { type Edit, editClippings, editIssue } from './edit.ts';

export type IssueFields = Partial<
  Pick<Issue, 'number' | 'title' | 'intro' | 'closing' | 'closingHeading' | 'template' | 'address' | 'months'>
>;

/** A field that is undefined is removed. Months keep their order in time; the issue's id stays. */
export const setIssueFields: Edit<IssueFields> = (records, fields, now) =>
  editIssue(records, now, () => ({
    ...fields,
    ...(fields.months && { months: [...new Set(fields.months)].sort() }),
  }));

const indexOf = (sections: readonly Section[], id: string): number =>
  sections.findIndex(section => section.id === id);

/** A new section, or a new version of one with the same id; at most one is the default. */
export const setSectionOfIssue: Edit<{ section: Section }> = (records, { section }, now) =>
  editIssue(records, now, ({ sections }) => {
    const at = indexOf(sections, section.id);
    const all = at < 0 ? [...sections, section] : sections.with(at, section);
    if (!section.isDefault) return { sections: all };
    return { sections: all.map(other => (other.id === section.id ? other : { ...other, isDefault: false })) };
  });

/** `to`: the section's new index. */
export const moveSection: Edit<{ id: string; to: number }> = (records, { id, to }, now) =>
  editIssue(records, now, ({ sections }) => {
    const section = sections.find(other => other.id === id);
    return section ? { sections: sections.filter(other => other.id !== id).toSpliced(to, 0, section) } : {};
  });

/** Its stories go where the rules send them. */
export const removeSection: Edit<{ id: string }> = (records, { id }, now) => {
  const changes = editIssue(records, now, ({ sections }) => ({
    sections: sections.filter(other => other.id !== id),
  }));
  const freed = editClippings(records, now, work => {
    for (const { lead } of work.stories())
      if (lead.section === id && records.issue?.months.includes(lead.month))
        work.set(lead.id, { section: undefined, position: undefined });
  });
  return { ...freed, ...changes };
};
