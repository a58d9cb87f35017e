/** After publishing: what was remembered, what was not used, and the way to the next month. */
import { Button } from '../../../ui/Button.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import { CarryOver } from './CarryOver.tsx';
import css from './Notices.module.css';

export function NextMonth() {
  const { records, publishing, panel } = useIssue();
  const issue = records.issue.value;
  if (issue?.state !== 'published') return null;
  const next = publishing.next.value;
  if (!next) return null;
  // While what was sent is looked at, nobody knows yet what was not used.
  const stories = panel.shown.value === 'sent' ? [] : publishing.unused.value;
  const name = issue.number === undefined ? 'This issue' : `#${issue.number}`;
  return (
    <CarryOver
      offers={stories.length > 0 ? [{ issue, stories }] : []}
      to={next}
      after={
        <>
          {panel.shown.value !== 'sent' && (
            <Button look="quiet" onClick={() => panel.show('sent')}>
              Compare with what was sent…
            </Button>
          )}
          <a class={css.startNext} href={issueHash(next.month)}>
            Start {next.name}
            {next.number === undefined ? '' : ` (#${next.number})`}
          </a>
        </>
      }
    >
      {issue.address ? <PageLink href={issue.address}>{name}</PageLink> : name} is published:{' '}
      {count(publishing.remembered.value, 'link')} remembered.
      {stories.length > 0 && ` ${stories.length} ${stories.length === 1 ? 'was' : 'were'} not used:`}
    </CarryOver>
  );
}
