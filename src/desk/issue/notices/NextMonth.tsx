/** After publishing: what was remembered, what was not used, and the way to the next month. */
import { Button } from '../../../ui/Button.tsx';
import { PageLink } from '../../../ui/PageLink.tsx';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import css from './Notices.module.css';

export function NextMonth() {
  const { records, publishing, focus } = useIssue();
  const issue = records.issue.value;
  const next = publishing.next.value;
  if (issue?.state !== 'published' || !next) return null;
  const unused = publishing.unused.value;
  const [first] = unused;
  const name = issue.number === undefined ? 'This issue' : `#${issue.number}`;
  return (
    <div class={css.next}>
      <p>
        {issue.address ? <PageLink href={issue.address}>{name}</PageLink> : name} is published:{' '}
        {count(publishing.remembered.value, 'link')} remembered.
        {unused.length > 0 && ` ${unused.length} ${unused.length === 1 ? 'was' : 'were'} not used:`}
      </p>
      {first && (
        <>
          <Button onClick={() => void publishing.holdAll()}>Hold all for {next.name}</Button>
          <Button look="quiet" onClick={() => focus.goTo({ owner: first.lead.id, field: 'leftOut' })}>
            Choose
          </Button>
          <Button look="quiet" onClick={() => void publishing.leave()}>
            Leave
          </Button>
        </>
      )}
      <a class={css.startNext} href={issueHash(next.month)}>
        Start {next.name}
        {next.number === undefined ? '' : ` (#${next.number})`}
      </a>
    </div>
  );
}
