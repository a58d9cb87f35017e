/** Reads what one issue's page shows, and sorts clippings into the lists it is made of. */
import type { Clipping } from '../../../clipping/clipping.ts';
import { addMonths, monthForClip } from '../../../clipping/months.ts';
import { makeIssue } from '../../../issue/defaults.ts';
import type { Featured, Issue, Newsletter } from '../../../issue/issue.ts';
import type { LinkResult } from '../../../issue/link-result.ts';
import { countOn } from '../../../issue/number.ts';
import { byTime } from '../../../issue/order.ts';
import { publishedMonths } from '../../../issue/published-months.ts';
import { overlayDrafts, overlayIssues } from '../../../store/drafts.ts';
import { allLinkResults } from '../../../store/links.ts';
import { allFeatured, allIssues } from '../../../store/queries.ts';
import type { Store, Template } from '../../../store/schema.ts';
import { allTemplates } from '../../../store/templates.ts';

/** A hold moves to the first month whose issue is not published; further away than this nobody looks for it. */
const HELD_WITHIN_MONTHS = 3;

export interface IssueRecords {
  newsletter: Newsletter;
  issue: Issue;
  /** Whether the issue is in the database; until somebody works on it, it follows the newsletter's settings. */
  stored: boolean;
  /** Every issue that is stored, earliest first. */
  issues: Issue[];
  featured: Featured[];
  /** The author's own templates, the deleted ones too. */
  templates: Template[];
  /** What asking links gave, of every issue. */
  links: LinkResult[];
  /** The issue's months and those after it to which clippings may be held. */
  months: string[];
  /** By id: the clippings of these months, the bin included. */
  clippings: Map<string, Clipping>;
}

type IssuePart = Pick<IssueRecords, 'issue' | 'stored' | 'issues' | 'featured'>;

/** The issue that covers `month`, the others, and what was featured. `now` dates an issue that is not stored yet. */
export async function readIssues(
  db: Store,
  newsletter: Newsletter,
  month: string,
  now: number,
): Promise<IssuePart> {
  const [stored, featured] = await Promise.all([allIssues(db), allFeatured(db)]);
  const found = stored.find(({ months }) => months.includes(month));
  const made = makeIssue(newsletter, month, undefined, now);
  const [shown = made] = found ? [found] : await overlayIssues(db, async () => [made]);
  const issues = countOn(found ? stored : [...stored, shown], newsletter, featured);
  const issue = issues.find(({ id }) => id === shown.id) ?? shown;
  return {
    issue,
    stored: found !== undefined,
    issues: found ? issues : issues.filter(each => each !== issue),
    featured,
  };
}

/** Everything about the issue that covers `month`. */
export async function readIssue(
  db: Store,
  newsletter: Newsletter,
  month: string,
  now: number,
): Promise<IssueRecords> {
  const part = await readIssues(db, newsletter, month, now);
  const months = [...part.issue.months, ...monthsAfter(part.issue)];
  const clippings = await overlayDrafts(db, async () =>
    (await Promise.all(months.map(each => db.getAllFromIndex('clippings', 'month', each)))).flat(),
  );
  return {
    newsletter,
    ...part,
    templates: await allTemplates(db),
    links: await allLinkResults(db),
    months,
    clippings: new Map(clippings.map(clipping => [clipping.id, clipping])),
  };
}

/** The month that a clip would count for at `now`. */
export async function monthNow(db: Store, { zone }: Newsletter, now: number): Promise<string> {
  return monthForClip(now, zone, publishedMonths(await db.getAll('issues')));
}

/** These clippings as they are now; an id that is gone is missing from the result. */
export async function readClippings(db: Store, ids: readonly string[]): Promise<Clipping[]> {
  return overlayDrafts(db, async () => {
    const found = await Promise.all(ids.map(id => db.get('clippings', id)));
    return found.filter(clipping => clipping !== undefined);
  });
}

const monthsAfter = ({ months }: Issue): string[] =>
  Array.from({ length: HELD_WITHIN_MONTHS }, (_, index) => addMonths(months.at(-1) ?? '', index + 1));

export interface Lists {
  /** Of the issue's months, the bin left out, by time clipped and then id. */
  here: Clipping[];
  /** Held over from this issue to a later month. */
  held: Clipping[];
  /** Deleted, the latest first. */
  bin: Clipping[];
}

export function listsOf(issue: Issue, clippings: Iterable<Clipping>): Lists {
  const lists: Lists = { here: [], held: [], bin: [] };
  for (const clipping of clippings) {
    const { month, heldFrom, deletedAt } = clipping;
    const here = issue.months.includes(month);
    if (deletedAt !== undefined) {
      if (here) lists.bin.push(clipping);
    } else if (here) lists.here.push(clipping);
    else if (heldFrom !== undefined && issue.months.includes(heldFrom)) lists.held.push(clipping);
  }
  lists.here.sort(byTime);
  lists.held.sort(byTime);
  lists.bin.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0) || byTime(a, b));
  return lists;
}
