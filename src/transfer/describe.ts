/** What a backup, or the database, holds, as a sentence says it. */
import { inBatches } from '../store/batches.ts';
import type { Store } from '../store/schema.ts';
import type { Backup } from './format.ts';

export interface Holdings {
  clippings: number;
  inBin: number;
  issues: number;
  featured: number;
  templates: number;
  texts: number;
}

export function holdingsOf(backup: Backup): Holdings {
  const inBin = backup.clippings.filter(({ deletedAt }) => deletedAt !== undefined).length;
  return {
    clippings: backup.clippings.length - inBin,
    inBin,
    issues: backup.issues.length,
    featured: backup.featured.length,
    templates: backup.templates.length,
    texts: backup.texts.length,
  };
}

/** Counts without reading the texts. */
export async function holdingsIn(db: Store): Promise<Holdings> {
  const tx = db.transaction(['clippings', 'issues', 'featured', 'templates', 'texts']);
  const count = (store: 'clippings' | 'issues' | 'featured' | 'templates' | 'texts') =>
    tx.objectStore(store).count();
  const [all, issues, featured, templates, texts] = await Promise.all([
    count('clippings'),
    count('issues'),
    count('featured'),
    count('templates'),
    count('texts'),
  ]);
  let inBin = 0;
  for await (const batch of inBatches(tx.objectStore('clippings')))
    inBin += batch.filter(({ deletedAt }) => deletedAt !== undefined).length;
  return { clippings: all - inBin, inBin, issues, featured, templates, texts };
}

const NAMES: readonly [keyof Holdings, one: string, many: string][] = [
  ['clippings', 'clipping', 'clippings'],
  ['inBin', 'clipping in the bin', 'clippings in the bin'],
  ['issues', 'issue', 'issues'],
  ['featured', 'address of earlier issues', 'addresses of earlier issues'],
  ['templates', 'template', 'templates'],
];

/** '23 clippings, 1 issue and 4 addresses of earlier issues'; 'nothing'. */
export function inWords(holdings: Holdings): string {
  const parts = NAMES.filter(([name]) => holdings[name] > 0).map(
    ([name, one, many]) => `${holdings[name].toLocaleString('en')} ${holdings[name] === 1 ? one : many}`,
  );
  return parts.length === 0 ? 'nothing' : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

/** 'This backup of 31 March 2021 holds 23 clippings, and the settings of “Machine Learning Monthly”.' `language`: BCP 47, for the day. */
export function describeBackup(backup: Backup, language = 'en-GB'): string {
  const { zone: timeZone, title } = backup.settings.newsletter;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(backup.exportedAt);
  const holdings = inWords(holdingsOf(backup));
  return `This backup of ${day} holds ${holdings === 'nothing' ? 'no clippings' : holdings}, and the settings of “${title}”.`;
}
