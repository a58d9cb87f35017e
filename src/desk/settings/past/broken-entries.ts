/** Says which entries of a feed could not be read. */
import type { Unread } from '../../../issue/past/past-issue.ts';
import { count, quoted } from '../../issue/phrases.ts';

/** Titles that a sentence can hold. */
const NAMED = 3;

/** '2 entries of the feed could not be read and are left out: “Issue 12” and “Issue 14”.'; '' where all could. */
export function brokenEntries(unread: readonly Unread[]): string {
  const entries = unread.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0) return '';
  const titles = entries.filter(title => title !== '').slice(0, NAMED);
  const others = entries.length - titles.length;
  const named = [
    ...titles.map(quoted),
    ...(others === 0 ? [] : [titles.length === 0 ? `${others} without a title` : count(others, 'other')]),
  ];
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(named);
  const verb = entries.length === 1 ? 'is' : 'are';
  return `${count(entries.length, 'entry', 'entries')} of the feed could not be read and ${verb} left out: ${list}.`;
}
