/** Three lines on the first desk, until they are put away or something was exported. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { recordAsked, wasAsked } from '../../../store/asked.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIssue } from '../context.ts';
import { ClipKey } from './ClipKey.tsx';
import css from './Notices.module.css';

export function Introduction() {
  const { records, deps, notices } = useIssue();
  const shown = useSignal(false);
  useEffect(() => {
    wasAsked(records.db(), 'introduction').then(seen => {
      shown.value = !seen;
    }, notices.fail);
  }, []);
  const exported = records.issues.value.some(({ exports }) => exports.length > 0);
  if (!shown.value || exported) return null;
  const putAway = () => {
    shown.value = false;
    recordAsked(records.db(), 'introduction', deps.now()).catch(notices.fail);
  };
  return (
    <section class={css.introduction} aria-label="How it works">
      <ol class={css.steps}>
        <li>
          Clip what you read with <ClipKey />. It is saved at once, in this browser and nowhere else.
        </li>
        <li>Say what it is and why it matters while the thought is fresh. It is saved as you type.</li>
        <li>Here the month becomes the draft of your next issue: arrange it, fill the gaps, copy it.</li>
      </ol>
      <Button onClick={putAway}>Got it</Button>
    </section>
  );
}
