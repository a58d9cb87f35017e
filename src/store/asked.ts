/** Questions that are asked once: an answer, or "not now", is the end of them. `meta` keeps them under `asked:<question>`. */
import type { Store } from './schema.ts';

export type Question = 'own-sites' | 'introduction';

export const wasAsked = async (db: Store, question: Question): Promise<boolean> =>
  (await db.get('meta', `asked:${question}`)) !== undefined;

export const recordAsked = async (db: Store, question: Question, now: number): Promise<void> => {
  await db.put('meta', { key: `asked:${question}`, value: now });
};
