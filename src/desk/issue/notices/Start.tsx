/** What to do next, where the month has no story yet. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { monthsTitle } from '../../../issue/titles.ts';
import { wasAsked } from '../../../store/asked.ts';
import { monthsInUse } from '../../../store/queries.ts';
import { issueHash } from '../../routes.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { count } from '../phrases.ts';
import { ClipKey } from './ClipKey.tsx';
import css from './Notices.module.css';

export function Start() {
  const { arrangement, records, notices } = useIssue();
  const others = useSignal<string[] | undefined>(undefined);
  const introduced = useSignal(false);
  const isEmpty = arrangement.rows.value.length === 0;
  const id = records.issue.value?.id;
  useEffect(() => {
    if (!isEmpty) return;
    // The introduction, while it is there, says the rest.
    wasAsked(records.db(), 'introduction').then(seen => {
      introduced.value = seen;
    }, notices.fail);
    monthsInUse(records.db()).then(months => {
      others.value = months.filter(month => month !== id);
    }, notices.fail);
  }, [isEmpty, id]);
  const shown = records.all.value;
  if (!isEmpty || !shown || !others.value || shown.issue.state === 'published') return null;

  const { here, held } = records.lists.value;
  const month = monthsTitle(shown.issue.months, LANGUAGE);
  if (here.length > 0 || held.length > 0)
    return (
      <p class={css.start}>
        {month} has no story: {count(here.length + held.length, 'clipping')} left out, held or kept for the
        library only. Put one back below, or clip a page with <ClipKey />.
      </p>
    );
  const latest = others.value.at(-1);
  if (latest !== undefined)
    return (
      <p class={css.start}>
        Nothing clipped for {month} yet. Clip a page with <ClipKey />, or paste addresses here.{' '}
        <a href={issueHash(latest)}>Go to {monthsTitle([latest], LANGUAGE)}</a>
      </p>
    );
  return (
    <p class={css.start}>
      {introduced.value ? (
        <>
          Start by clipping a page with <ClipKey />, or paste some addresses here.
        </>
      ) : (
        'To try it, paste some addresses here.'
      )}{' '}
      <a href="#/settings/newsletter">Name your newsletter</a> when you like.
    </p>
  );
}
