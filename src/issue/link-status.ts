/** What the answer to a checked link means, and how CHECK(link) words it. */
import type { Newsletter } from './issue.ts';
import { safeLanguage } from './language.ts';
import type { LinkAnswer, LinkResult } from './link-result.ts';

/** RFC 9110: 404 and 410 speak of the page. 403, 429 and the like refuse whoever asks, 5xx is the site's trouble of the hour. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** What an HTTP status says about the page. */
export function answerOf(status: number): LinkAnswer {
  if (status >= 200 && status < 300) return 'ok';
  return GONE.has(status) ? 'gone' : 'unsure';
}

/** Whether the author should look at it before sending. */
export const isBroken = ({ answer }: LinkResult): boolean => answer === 'gone' || answer === 'unreachable';

/** 'answers 404 (checked 23 November 2026)', said of the page. */
export function brokenFact(
  { answer, status, at }: LinkResult,
  { language, zone }: Pick<Newsletter, 'language' | 'zone'>,
): string {
  const day = new Intl.DateTimeFormat(safeLanguage(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
  return `${answer === 'gone' ? `answers ${status ?? 404}` : 'cannot be reached'} (checked ${day})`;
}

/** What the fact rests on: the day is no part of it, so that checking again does not bring an accepted check back. */
export const brokenOf = ({ link, answer, status }: LinkResult): string => `${link} ${status ?? answer}`;
