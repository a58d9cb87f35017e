/** What belongs to a story rather than to its lead passes to another lead. Notes stay with their clipping. */
import type { Clipping } from '../../clipping/clipping.ts';
import type { Work } from './edit.ts';

/** Of the lead as the story's first. */
const STORYS_OWN = ['headline', 'shape', 'figure', 'pick', 'section', 'position', 'leftOut'] as const;

/** Makes the member `heir` lead of the story that `old` leads. `old` is left alone, without the story's fields. */
export function handOver(work: Work, old: Clipping, heir: Clipping): void {
  const inherited: Partial<Clipping> = {};
  for (const field of STORYS_OWN) Object.assign(inherited, { [field]: old[field] });
  for (const member of work.all()) if (member.story === old.id) work.set(member.id, { story: heir.id });
  work.set(heir.id, { ...inherited, story: undefined, role: undefined });
  work.set(old.id, Object.fromEntries(STORYS_OWN.map(field => [field, undefined])));
}
