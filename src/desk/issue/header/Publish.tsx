/** Draft ▾: marking the issue as published, with its address where it has one, and taking that back. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { addMonths, monthName } from '../../../clipping/months.ts';
import { nextNumber } from '../../../issue/number.ts';
import { isClippable } from '../../../resource/identify.ts';
import { Button } from '../../../ui/Button.tsx';
import { isEscape } from '../../../ui/keys.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import type { IssueRecords } from '../state/read.ts';
import css from './Header.module.css';

export function StateMenu() {
  const { records, publishing, panel, issueCommands } = useIssue();
  const issue = records.issue.value;
  if (!issue) return null;
  const published = issue.state === 'published';
  const after = addMonths(issue.months.at(-1) ?? issue.id, 1);
  const last = issue.months.at(-1) ?? issue.id;
  const items: MenuItem[] = published
    ? [
        { name: 'Compare with what was sent…', onChoose: () => panel.show('sent') },
        { name: 'Reopen', onChoose: () => void publishing.reopen() },
      ]
    : [
        { name: 'Mark as published…', onChoose: () => panel.show('publish') },
        {
          name: 'A title of its own…',
          onChoose: () => panel.show('title'),
        },
        {
          name: `Cover ${monthName(after, LANGUAGE)} too`,
          apart: true,
          onChoose: () => void issueCommands.coverToo(after),
        },
        ...(issue.months.length > 1
          ? [
              {
                name: `Leave ${monthName(last, LANGUAGE)} to its own issue`,
                onChoose: () => void issueCommands.coverNoMore(last),
              },
            ]
          : []),
      ];
  return (
    <Menu items={items} button={panel.opener}>
      {published ? 'Published' : 'Draft'}
    </Menu>
  );
}

export function PublishQuestion() {
  const { panel } = useIssue();
  return panel.shown.value === 'publish' ? <Question /> : null;
}

function Question() {
  const { records, publishing, panel, draft, exporting } = useIssue();
  const id = useId();
  const stored = records.issue.value?.number;
  const number = useSignal(String(stored ?? exporting.proposed.value));
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useReturnFocus(form);
  const address = useSignal(records.issue.value?.address ?? '');
  useEffect(() => field.current?.focus(), []);
  const typed = address.value.trim();
  const isWrong = typed !== '' && !isClippable(typed);
  const fits = !isWrong && /^\d{1,6}$/.test(number.value);
  const todos = draft.made.value?.outline.counts.todos ?? 0;
  const gap = numberGap(Number(number.value), records.all.value);
  const busy = useRef(false);
  const publish = async (compare: boolean) => {
    if (!fits || busy.current) return;
    busy.current = true;
    if (stored !== Number(number.value)) await exporting.giveNumber(Number(number.value));
    await publishing.publish(typed);
    busy.current = false;
    // Where it failed, what was typed is still there to try again.
    if (records.issue.value?.state !== 'published') return;
    panel.hide();
    // The form goes first: it gives the focus back to where it was asked from.
    if (compare) setTimeout(() => panel.show('sent'));
  };
  return (
    <form
      ref={form}
      class={css.question}
      onSubmit={event => {
        event.preventDefault();
        void publish(false);
      }}
      onKeyDown={event => isEscape(event) && panel.hide()}
    >
      <div class={css.fields}>
        <label for={`${id}-number`}>Number</label>
        <input
          id={`${id}-number`}
          class={css.number}
          inputMode="numeric"
          value={number.value}
          aria-describedby={gap && `${id}-gap`}
          onInput={({ currentTarget }) => {
            number.value = currentTarget.value.trim();
          }}
        />
        <label for={id}>Address of the published issue, if it has one</label>
        <input
          ref={field}
          id={id}
          class={css.address}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={address.value}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => {
            address.value = currentTarget.value;
          }}
        />
      </div>
      <Button look="main" type="submit" disabled={!fits}>
        Mark as published
      </Button>
      <Button onClick={() => void publish(true)} disabled={!fits}>
        Mark and compare with what was sent…
      </Button>
      <Button look="quiet" onClick={panel.hide}>
        Cancel
      </Button>
      {isWrong && (
        <p id={`${id}-wrong`} class={css.warning} role="status">
          A web address begins with https://. Where there is none yet, leave it empty.
        </p>
      )}
      {gap && (
        <p id={`${id}-gap`} class={css.warning}>
          {gap}
        </p>
      )}
      {todos > 0 && (
        <p class={css.warning}>{todos} to do left. What is published is the draft as it stands.</p>
      )}
    </form>
  );
}

/** A number that does not follow the last published one is the author's to know: it is told, and not refused. */
function numberGap(number: number, shown: IssueRecords | undefined): string | undefined {
  if (!shown) return undefined;
  const { issue, issues, featured } = shown;
  const out = issues.filter(({ state }) => state === 'published');
  const expected = nextNumber({ firstNumber: number }, issue.id, out, featured);
  if (number === expected) return undefined;
  return expected === number + 1
    ? `#${number} is the number of the last published issue.`
    : `The last published issue is #${expected - 1}.`;
}
