/** A quiet line when there was no backup for a month: everything is on this one machine. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useIssue } from '../context.ts';
import css from './Notices.module.css';

export function Backup() {
  const { deps, records } = useIssue();
  const days = useSignal<number | 'never' | undefined>(undefined);
  const loaded = records.all.value !== undefined;
  useEffect(() => {
    if (!loaded) return;
    deps.backupOverdue(records.db(), deps.now()).then(
      found => {
        days.value = found;
      },
      () => {}, // No answer, no line: what is wrong with the store is told elsewhere.
    );
  }, [loaded]);
  if (days.value === undefined) return null;
  return (
    <p class={css.quiet}>
      {days.value === 'never' ? 'No backup yet.' : `No backup for ${days.value} days.`} Your clippings are
      only in this browser. <a href="#/settings/backup">Back up</a>
    </p>
  );
}
