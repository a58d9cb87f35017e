/** What is typed into a section of an issue: the fields 'section.<id>.title', '….emoji' and '….whenEmpty'. */
import type { Issue, Section } from '../issue/issue.ts';

export type SectionField = 'title' | 'emoji' | 'whenEmpty';

export type TypedSectionField = `section.${string}.${SectionField}`;

const NAME = /^section\.(.+)\.(title|emoji|whenEmpty)$/s;

/** An emptied title is one about to be typed anew: it is never stored. The other two go when they are emptied. */
function typed(section: Section, field: SectionField, value: string): Section {
  if (field === 'title') return value.trim() === '' ? section : { ...section, title: value };
  const { [field]: _, ...rest } = section;
  return value.trim() === '' ? rest : { ...rest, [field]: value };
}

/** The issue with `value` in that field; undefined where `field` is none of a section. Where the section is gone, the very same issue. */
export function typeIntoSection(issue: Issue, field: string, value: string): Issue | undefined {
  const [, id, name] = NAME.exec(field) ?? [];
  if (id === undefined || name === undefined) return undefined;
  if (!issue.sections.some(section => section.id === id)) return issue;
  const sections = issue.sections.map(section =>
    section.id === id ? typed(section, name as SectionField, value) : section,
  );
  return { ...issue, sections };
}
