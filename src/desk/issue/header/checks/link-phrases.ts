/** What the page says of checked links. */
import type { LinkAnswer, LinkResult } from '../../../../issue/link-result.ts';
import { count, formatNumber } from '../../phrases.ts';

const OF: readonly { answers: readonly LinkAnswer[]; say: (count: number) => string }[] = [
  { answers: ['ok'], say: of => `${formatNumber(of)} ${of === 1 ? 'answers' : 'answer'}` },
  { answers: ['gone', 'unreachable'], say: of => `${formatNumber(of)} ${of === 1 ? 'does' : 'do'} not work` },
  { answers: ['elsewhere'], say: of => `${formatNumber(of)} ${of === 1 ? 'leads' : 'lead'} to another site` },
  { answers: ['unsure'], say: of => `${formatNumber(of)} could not be told` },
];

/** '22 links: 19 answer, 1 does not work, 2 could not be told.' */
export function summaryOf(total: number, results: readonly LinkResult[]): string {
  const parts = OF.flatMap(({ answers, say }) => {
    const of = results.filter(({ answer }) => answers.includes(answer)).length;
    return of > 0 ? [say(of)] : [];
  });
  const never = total - results.length;
  if (never > 0)
    parts.push(results.length === 0 ? 'not checked yet' : `${formatNumber(never)} not checked yet`);
  return `${count(total, 'link')}: ${parts.join(', ')}.`;
}

/** What there is to say of a link besides that it answers; undefined where there is nothing. */
export function remarkOn({ answer, status, movedTo }: LinkResult): string | undefined {
  if (movedTo !== undefined) return `leads to ${movedTo}`;
  if (answer === 'elsewhere') return 'leads to another site, which was not asked';
  if (answer !== 'unsure') return undefined;
  if (status === undefined) return 'gave no answer';
  if (status >= 500 && status < 600) return `answers ${status}: the site has trouble, perhaps for an hour`;
  return `answers ${status}: it may refuse everything but browsers`;
}
