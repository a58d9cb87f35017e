/** Several edits as one: each reads what the one before it left, and together they are one step of undo. */
import type { Changes, Records } from '../records.ts';

export type Part = (records: Records) => Changes;

export function inSequence(records: Records, parts: readonly Part[]): Changes {
  let current = records;
  const clippings = new Map<string, Records['clippings'][number]>();
  let issue: Records['issue'];
  for (const part of parts) {
    const changes = part(current);
    const changed = new Map((changes.clippings ?? []).map(clipping => [clipping.id, clipping]));
    for (const [id, clipping] of changed) clippings.set(id, clipping);
    issue = changes.issue ?? issue;
    current = {
      clippings: current.clippings.map(clipping => changed.get(clipping.id) ?? clipping),
      ...((changes.issue ?? current.issue) && { issue: changes.issue ?? current.issue }),
    } as Records;
  }
  return { ...(clippings.size > 0 && { clippings: [...clippings.values()] }), ...(issue && { issue }) };
}
