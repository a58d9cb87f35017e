/** On the next issue: what those before it did not use. */
import { isSkipped } from '../../../issue/decided.ts';
import { monthsTitle } from '../../../issue/titles.ts';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { count, shortMonth } from '../phrases.ts';
import { CarryOver } from './CarryOver.tsx';

export function Earlier() {
  const { records, publishing } = useIssue();
  const issue = records.issue.value;
  const offers = publishing.earlier.value;
  if (!issue || offers.length === 0) return null;
  const to = { month: issue.id, name: shortMonth(issue.id, issue.id, LANGUAGE), number: issue.number };
  const stories = offers.reduce((sum, offer) => sum + offer.stories.length, 0);
  return (
    <CarryOver offers={offers} to={to}>
      {count(stories, 'story', 'stories')} {stories === 1 ? 'is' : 'are'} left from{' '}
      {offers.map(({ issue: from }, at) => (
        <>
          {at > 0 && (at === offers.length - 1 ? ' and ' : ', ')}
          <a href={issueHash(from.id)}>
            {from.number === undefined || isSkipped(from) ? '' : `#${from.number}, `}
            {monthsTitle(from.months, LANGUAGE)}
          </a>
          {from.state === 'draft' && ' (not published)'}
        </>
      ))}
      :
    </CarryOver>
  );
}
