/** CHECK: what the author should look at before sending. Each is a fact about one clipping; OK puts it away until it changes. */
import type { Clipping } from '../clipping/clipping.ts';
import { monthsBetween } from '../clipping/months.ts';
import { isPublished, publishedMonth } from '../clipping/published.ts';
import type { Featured, Issue, Newsletter } from './issue.ts';
import type { PrintedLink } from './issue-links.ts';
import type { LinkResult } from './link-result.ts';
import { brokenFact, brokenOf, isBroken } from './link-status.ts';
import type { Check, CheckKey } from './outline.ts';
import { privateReason } from './private-address.ts';
import { saidThen, seenBefore, seenFact } from './seen.ts';
import { clippingsOf, type Story } from './stories.ts';
import { machineMade, monthsTitle, publishedName, storyTitle, titleOf } from './titles.ts';

export interface CheckContext {
  newsletter: Pick<Newsletter, 'language' | 'zone' | 'oldAfterMonths'>;
  issue: Pick<Issue, 'id' | 'months' | 'acceptedChecks'>;
  featured: readonly Featured[];
  /** What asking links gave, by address; only where the author ran the link check. */
  links: ReadonlyMap<string, LinkResult>;
}

interface Subject {
  clipping: Clipping;
  isLead: boolean;
}

/** `of`: what the fact rests on; an accepted check comes back when that changes. */
interface Finding {
  of: string;
  fact: string;
  title?: string;
  wrote?: string | undefined;
}

type Edition = CheckContext;

type Find = (subject: Subject, context: Edition) => Finding | undefined;

/** In the order in which they are listed for one clipping. */
const CHECKS: readonly [CheckKey, Find][] = [
  ['old', findOld],
  ['seen', findSeen],
  ['title', findTitle],
  ['scheme', findScheme],
  ['private', findPrivate],
  ['held', findHeld],
  ['link', findLink],
];

/** The open checks of these stories, in their order; those that the author has accepted are left out. */
export function checksOf(stories: readonly Story[], context: CheckContext): Check[] {
  const accepted = new Set(context.issue.acceptedChecks);
  const subjects = stories.flatMap(story =>
    clippingsOf(story).map(clipping => ({ clipping, isLead: clipping === story.lead })),
  );
  return subjects.flatMap(subject => check(subject, context)).filter(({ id }) => !accepted.has(id));
}

function check(subject: Subject, context: Edition): Check[] {
  const { clipping } = subject;
  return CHECKS.flatMap(([key, find]) => {
    const found = find(subject, context);
    if (!found) return [];
    const { of, fact, title = titleOf(clipping), wrote } = found;
    const id = `${key}:${clipping.resource}@${of}`;
    return [{ key, id, clipping: clipping.id, title, fact, ...(wrote !== undefined && { wrote }) }];
  });
}

function findOld({ clipping: { published } }: Subject, { newsletter, issue }: Edition): Finding | undefined {
  if (!isPublished(published)) return undefined;
  if (monthsBetween(publishedMonth(published), issue.id) < newsletter.oldAfterMonths) return undefined;
  return { of: published, fact: `published ${publishedName(published, newsletter.language)}` };
}

/** The latest of the earlier issues that featured it, or had another anchor of its page. */
function findSeen({ clipping }: Subject, { newsletter, issue, featured }: Edition): Finding | undefined {
  const seen = seenBefore(clipping, issue.id, featured);
  if (!seen) return undefined;
  const { record, otherAnchor } = seen;
  return {
    of: otherAnchor ? `${record.month}#` : record.month,
    fact: seenFact(seen, newsletter.language),
    wrote: saidThen(record, titleOf(clipping)),
  };
}

/** Of a lead, its headline too: both are printed. */
function findTitle({ clipping, isLead }: Subject): Finding | undefined {
  const titles = isLead ? [storyTitle(clipping), titleOf(clipping)] : [titleOf(clipping)];
  for (const title of titles) {
    const fact = machineMade(title, clipping);
    if (fact) return { of: title, fact, title };
  }
  return undefined;
}

function findScheme({ clipping: { link } }: Subject): Finding | undefined {
  return /^https:/i.test(link) ? undefined : { of: link, fact: 'the address is not https' };
}

function findPrivate({ clipping: { link } }: Subject): Finding | undefined {
  const fact = privateReason(link);
  return fact === undefined ? undefined : { of: link, fact };
}

/** Not in an issue that covers both months. */
function findHeld({ clipping, isLead }: Subject, { newsletter, issue }: Edition): Finding | undefined {
  const from = clipping.heldFrom;
  if (!isLead || from === undefined || issue.months.includes(from)) return undefined;
  return { of: from, fact: `held over from ${monthsTitle([from], newsletter.language)}` };
}

function findLink({ clipping: { link } }: Subject, { newsletter, links }: Edition): Finding | undefined {
  const result = links.get(link);
  if (!result || !isBroken(result)) return undefined;
  const what = result.answer === 'gone' ? 'the page' : 'its site';
  return { of: brokenOf(result), fact: `${what} ${brokenFact(result, newsletter)}` };
}

/** What the texts around the stories are called. */
const TEXTS = {
  opening: 'Standing opening',
  intro: 'Opening',
  outro: 'Closing',
  closing: 'Standing closing',
} as const;
const isAround = (part: string): part is keyof typeof TEXTS => Object.hasOwn(TEXTS, part);

/** CHECK(link) of links that stand in the author's own text and are no clipping's: told of the story, or of the text. */
export function textLinkChecks(
  printed: readonly PrintedLink[],
  stories: readonly Story[],
  { newsletter, issue, links }: Pick<CheckContext, 'newsletter' | 'issue' | 'links'>,
): Check[] {
  const accepted = new Set(issue.acceptedChecks);
  const clipped = new Set(stories.flatMap(clippingsOf).map(({ link }) => link));
  const found = printed.flatMap(({ link, place: { part, story, title } }) => {
    const result = links.get(link);
    if (!result || !isBroken(result) || clipped.has(link)) return [];
    const around = isAround(part) ? part : undefined;
    const name = around ? TEXTS[around] : title;
    const id = `link:${story ?? part}@${brokenOf(result)}`;
    const fact = `its link to ${shown(link)} ${brokenFact(result, newsletter)}`;
    const check = { key: 'link' as const, id, clipping: story ?? '', title: name, fact };
    return [around ? { ...check, part: around } : check];
  });
  return [...new Map(found.map(check => [check.id, check])).values()].filter(({ id }) => !accepted.has(id));
}

/** An address as a reader knows it, cut where it is long. */
function shown(link: string): string {
  const text = link.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
