/** Asked once, when there is something to sort: which sites are the author's own. Their pages go to a section of their own. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { OWN_SITES } from '../../../issue/issue.ts';
import { recordAsked, wasAsked } from '../../../store/asked.ts';
import { Button } from '../../../ui/Button.tsx';
import { sites } from '../../settings/state/parse.ts';
import { useIssue } from '../context.ts';
import css from './Notices.module.css';

export function OwnSites() {
  const { records, arrangement, deps, notices } = useIssue();
  const asks = useSignal(false);
  const collects = records.issue.value?.sections.find(({ rules }) => rules.sites?.includes(OWN_SITES));
  const { ownSites } = records.newsletter.value ?? {};
  const open = collects !== undefined && ownSites?.length === 0 && arrangement.rows.value.length > 0;
  useEffect(() => {
    if (!open) return;
    wasAsked(records.db(), 'own-sites').then(asked => {
      asks.value = !asked;
    }, notices.fail);
  }, [open]);
  if (!open || !asks.value) return null;
  const answer = async (own: string[]) => {
    asks.value = false;
    try {
      await recordAsked(records.db(), 'own-sites', deps.now());
      if (own.length > 0) await deps.saveNewsletter({ ownSites: own });
    } catch (thrown) {
      notices.fail(thrown);
    }
  };
  return <Question section={collects.title} onAnswer={answer} />;
}

function Question({ section, onAnswer }: { section: string; onAnswer: (own: string[]) => Promise<void> }) {
  const id = useId();
  const text = useSignal('');
  const problem = useSignal('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const parsed = sites(text.value);
    if ('problem' in parsed) problem.value = parsed.problem;
    else void onAnswer(parsed.value);
  };
  return (
    <form class={css.ask} onSubmit={submit}>
      <label for={id}>
        Which sites and channels are your own? Their pages go to <bdi>{section}</bdi>.
      </label>
      <div class={css.answer}>
        <input
          id={id}
          class={css.input}
          placeholder="example.org, github.com/name"
          value={text.value}
          aria-invalid={problem.value !== ''}
          aria-describedby={problem.value === '' ? undefined : `${id}-problem`}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
            problem.value = '';
          }}
        />
        <Button type="submit" disabled={text.value.trim() === ''}>
          Save
        </Button>
        <Button look="quiet" onClick={() => void onAnswer([])}>
          Not now
        </Button>
      </div>
      {problem.value !== '' && (
        <p id={`${id}-problem`} class={css.problem} role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
}
