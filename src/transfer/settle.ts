/** The last step of a restore, also of one that the browser ended in the middle of. */
import type { Newsletter } from '../issue/issue.ts';
import type { Store } from '../store/schema.ts';
import type { Settings } from './format.ts';

type Optional = {
  [Name in keyof Newsletter]-?: object extends Pick<Newsletter, Name> ? Name : never;
}[keyof Newsletter];

/** Settings are saved over others: what a backup may leave open is named, so that it does not stay. */
const LEFT_OPEN: Readonly<Record<Optional, undefined>> = { archive: undefined, draftsRepository: undefined };

/**
 * Moves restored settings to where settings live; does nothing where none wait. Run it after a restore and whenever a
 * context starts: the browser may have ended in between.
 */
export async function settleSettings(
  db: Store,
  save: (newsletter: Partial<Newsletter>) => Promise<void>,
): Promise<void> {
  const waiting = await db.get('meta', 'settings');
  if (!waiting) return;
  await save({ ...LEFT_OPEN, ...(waiting.value as Settings).newsletter });
  await db.delete('meta', 'settings');
}
