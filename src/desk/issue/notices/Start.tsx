/** What to do next where there is nothing yet: three lines on the first desk, one in an empty month. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { monthsTitle } from '../../../issue/titles.ts';
import { monthsInUse } from '../../../store/queries.ts';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { count } from '../phrases.ts';
import css from './Notices.module.css';

export function Start() {
  const { arrangement, records, deps, notices } = useIssue();
  const others = useSignal<string[] | undefined>(undefined);
  const keys = useSignal<ReadonlyMap<string, string>>(new Map());
  const isEmpty = arrangement.rows.value.length === 0;
  const id = records.issue.value?.id;
  useEffect(() => {
    if (!isEmpty) return;
    monthsInUse(records.db()).then(months => {
      others.value = months.filter(month => month !== id);
    }, notices.fail);
    deps.shortcuts().then(found => {
      keys.value = found;
    }, notices.fail);
  }, [isEmpty, id]);
  const shown = records.all.value;
  if (!isEmpty || !shown || !others.value) return null;

  const { here, held } = records.lists.value;
  const month = monthsTitle(shown.issue.months, shown.newsletter.language);
  const clipKey = keys.value.get('_execute_action');
  const clip = (
    <>
      the toolbar button{clipKey ? ' or ' : ''}
      {clipKey && <kbd>{clipKey}</kbd>}
    </>
  );
  if (here.length > 0 || held.length > 0)
    return (
      <p class={css.start}>
        {month} has no story: {count(here.length + held.length, 'clipping')} left out, held or kept for the
        library only. Put one back below, or clip a page with {clip}.
      </p>
    );
  const latest = others.value.at(-1);
  if (latest !== undefined)
    return (
      <p class={css.start}>
        Nothing clipped for {month} yet. Clip a page with {clip}, or paste addresses here.{' '}
        <a href={issueHash(latest)}>Go to {monthsTitle([latest], shown.newsletter.language)}</a>
      </p>
    );
  return <Introduction clip={clip} />;
}

function Introduction({ clip }: { clip: ComponentChildren }) {
  return (
    <section class={css.introduction} aria-label="How it works">
      <ol class={css.steps}>
        <li>Clip what you read with {clip}. It is saved at once, in this browser and nowhere else.</li>
        <li>
          Say what it is and why it matters while the thought is fresh. What you type is saved as you type.
        </li>
        <li>Here the month becomes the draft of your next issue: arrange it, fill the gaps, copy it.</li>
      </ol>
      <p>
        Start by clipping a page, or paste some addresses here.{' '}
        <a href="#/settings/newsletter">Name your newsletter</a> and your own sites when you like.
      </p>
    </section>
  );
}
