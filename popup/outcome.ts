/** What the state line says of a click, and the one thing that it offers to do about it. */
import { type Clipping, LIBRARY_ONLY } from '../src/clipping/clipping.ts';
import { monthName } from '../src/clipping/months.ts';
import type { Featured } from '../src/issue/issue.ts';
import type { Receipt } from '../src/store/clip.ts';
import { dayName } from '../src/ui/facts.ts';

export interface OutcomeFacts {
  receipt: Receipt;
  /** As it stands now. */
  clipping: Clipping;
  /** The page turned out to be this older clipping. */
  joined: boolean;
  /** The click was taken back. */
  undone: boolean;
  /** The month that a clip made now counts for. */
  thisMonth: string;
  zone: string;
  language: string;
}

export interface Outcome {
  /** 'Saved to', 'Already clipped 3 Feb', 'In #12, December 2020'. */
  sentence: string;
  /** The month button follows: the sentence leads up to it, or stands on its own. */
  month: 'part' | 'apart' | 'none';
  /** Name of the button that moves it to this month: 'Move to March'. */
  move?: string;
  /** A further line. */
  hint?: string;
  /** What the author wrote of it in that issue, where the clipping does not say the same now. */
  wrote?: string;
}

/** The month as the button says it. */
export const placeName = ({ month, leftOut }: Clipping, language: string): string =>
  leftOut === LIBRARY_ONLY ? 'the library only' : monthName(month, language);

/** 'March'. */
export const monthAlone = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  );

export function outcomeOf(facts: OutcomeFacts): Outcome {
  const outcome = sentenceOf(facts);
  const what = facts.undone ? '' : (latestOf(facts.receipt.featured)?.what?.trim() ?? '');
  return what === '' || what === facts.clipping.notes.what.trim() ? outcome : { ...outcome, wrote: what };
}

/** The latest issue that had it. */
const latestOf = (featured: readonly Featured[]): Featured | undefined =>
  featured.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1);

function sentenceOf(facts: OutcomeFacts): Outcome {
  const { receipt, clipping, joined, undone, thisMonth, language } = facts;
  if (undone) return { sentence: afterUndo(facts), month: 'none' };
  const latest = latestOf(receipt.featured);
  const featured = latest && inIssue(latest, language);
  const moved =
    receipt.before !== undefined && clipping.month === thisMonth && receipt.before.month !== thisMonth;
  if (moved) return { sentence: 'Moved to', month: 'part', ...(featured && { hint: featured }) };
  if (receipt.outcome === 'new' && !joined)
    return { sentence: 'Saved to', month: 'part', ...(featured && { hint: `It was ${lower(featured)}` }) };
  const earlier = clipping.month < thisMonth;
  const short = monthAlone(thisMonth, language);
  if (featured)
    return { sentence: featured, month: 'apart', ...(earlier && { move: `Use again in ${short}` }) };
  const day = dayName(clipping.clippedAt, receipt.at, facts.zone, language);
  if (receipt.outcome === 'restored')
    return {
      sentence: 'Brought back from the bin',
      month: 'apart',
      ...(earlier && { move: `Move to ${short}` }),
    };
  if (joined) return { sentence: `Already clipped ${day}; joined`, month: 'apart' };
  return earlier
    ? { sentence: `Clipped ${day}, not used`, month: 'apart', move: `Move to ${short}` }
    : { sentence: `Already clipped ${day}`, month: 'apart' };
}

function afterUndo({ receipt, joined }: OutcomeFacts): string {
  if (receipt.outcome === 'new' && !joined) return 'Taken back: it is in the bin for 30 days';
  if (receipt.outcome === 'restored') return 'Taken back: it is in the bin again';
  return 'Taken back: the clipping is as it was before';
}

/** 'In #12, December 2020'; without a number 'In the issue of December 2020'. */
export function inIssue({ issueNumber, month }: Featured, language: string): string {
  const name = monthName(month, language);
  return issueNumber === undefined ? `In the issue of ${name}` : `In #${issueNumber}, ${name}`;
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
