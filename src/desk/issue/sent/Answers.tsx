/** What the comparison found, and what only the author can tell. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SentMatch, Unclipped } from '../../../issue/sent/match.ts';
import { titleOf } from '../../../issue/titles.ts';
import { hostOf } from '../../../resource/identify.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useNextFocus } from '../../../ui/use-next-focus.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { count, shortMonth } from '../phrases.ts';
import { CheckList, Group } from './Group.tsx';
import css from './Sent.module.css';
import type { SentState } from './sent-state.ts';
import { UnclippedGroup } from './UnclippedGroup.tsx';

export interface AnswersProps {
  state: SentState;
  match: SentMatch;
  problem: string | undefined;
  onDone: () => void;
}

export function Answers({ state, match, problem, onDone }: AnswersProps) {
  const { records } = useIssue();
  const { sent, elsewhere, suggested, missing, unopened, unclipped } = match;
  const { confirmed, forgotten } = state;
  const asked = new Set(suggested.map(({ clipping }) => clipping.id));
  const absent = missing.filter(({ id }) => !(asked.has(id) && confirmed.value.has(id)));
  const closed = unopened.length > 0;
  const id = records.issue.value?.id ?? '';
  const [unclippedList, summary] = [useRef<HTMLUListElement>(null), useRef<HTMLParagraphElement>(null)];
  useNextFocus(unclippedList, summary);
  // The button that adds all goes with the last of them.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) summary.current?.focus();
    pressed.current = false;
  }, [unclipped.length]);
  const add = (pages: readonly Unclipped[]) => {
    pressed.current = true;
    void state.add(pages);
  };
  return (
    <>
      <p ref={summary} role="status" tabIndex={-1}>
        {summaryOf(match)}
      </p>
      {suggested.length > 0 && (
        <Group
          title="Is it this one?"
          intro="The mail service hides where these lead; their text is a title of the issue."
        >
          <CheckList
            items={suggested.map(({ clipping, link }) => ({
              id: clipping.id,
              title: titleOf(clipping),
              note:
                link.text === titleOf(clipping)
                  ? hostOf(link.address)
                  : `“${link.text}” · ${hostOf(link.address)}`,
            }))}
            isChecked={each => confirmed.value.has(each)}
            onCheck={state.confirm}
          />
        </Group>
      )}
      {unopened.length > 0 && (
        <Group
          title={`Cannot be told (${unopened.length})`}
          intro="Links of a mail service that only its server can open. Asking it needs access to all sites for that moment; it is given back at once."
          action={<Button onClick={() => void state.follow()}>Ask where they lead…</Button>}
        >
          <ul class={css.list}>
            {unopened.map(link => (
              <li key={link.address}>
                <bdi>{link.text || 'A picture'}</bdi> <span class={css.quiet}>{hostOf(link.address)}</span>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {problem && (
        <p role="alert" class={css.bad}>
          {problem}
        </p>
      )}
      {absent.length > 0 && (
        <Group
          title={closed ? `Perhaps not sent (${absent.length})` : `Not sent (${absent.length})`}
          intro={
            closed
              ? 'They may lie behind the links above. Tick those that were not sent: they are offered for the next month.'
              : 'In the issue here, and not in what was sent. Those ticked are offered for the next month.'
          }
        >
          <CheckList
            items={absent.map(clipping => ({
              id: clipping.id,
              title: titleOf(clipping),
              note: hostOf(clipping.link),
            }))}
            isChecked={each => forgotten.value.has(each)}
            onCheck={state.forget}
          />
        </Group>
      )}
      <UnclippedGroup pages={unclipped} list={unclippedList} month={state.month.value} onAdd={add} />
      {elsewhere.length > 0 && (
        <Group title={`Sent, and not in the issue here (${elsewhere.length})`}>
          <ul class={css.list}>
            {elsewhere.map(({ clipping }) => (
              <li key={clipping.id}>
                <bdi>{titleOf(clipping)}</bdi>{' '}
                <span class={css.quiet}>
                  {clipping.leftOut === undefined ? shortMonth(clipping.month, id, LANGUAGE) : 'left out'}
                </span>
              </li>
            ))}
          </ul>
        </Group>
      )}
      {sent.length > 0 && (
        <Disclosure summary={`Sent (${sent.length})`}>
          <ul class={css.list}>
            {sent.map(({ clipping }) => (
              <li key={clipping.id}>
                <bdi>{titleOf(clipping)}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div class={css.row}>
        <Button
          look="main"
          onClick={async () => {
            if (await state.remember()) onDone();
          }}
        >
          Remember {count(state.total.value, 'link')}
        </Button>
        <Button look="quiet" onClick={state.back}>
          Back
        </Button>
      </div>
    </>
  );
}

/** '20 of 22 links of the issue were sent. 3 were never clipped. 1 cannot be told.' */
function summaryOf({ sent, missing, elsewhere, unclipped, unopened, suggested }: SentMatch): string {
  const all = sent.length + missing.length;
  const of = (number: number, what: string): string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? 'was' : 'were'} ${what}.`];
  const closed = unopened.length + suggested.length;
  return [
    `${sent.length} of ${count(all, 'link')} of the issue ${(sent.length < 2 && all < 2) || sent.length === 1 ? 'was' : 'were'} found in what was sent.`,
    ...of(elsewhere.length, 'sent and not in the issue here'),
    ...of(unclipped.length, 'sent and never clipped'),
    ...(closed > 0
      ? [`${count(closed, 'link')} did not tell where ${closed === 1 ? 'it leads' : 'they lead'}.`]
      : []),
  ].join(' ');
}
