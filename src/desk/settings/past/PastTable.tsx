/** What was found, for the author to look through: one line an issue. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useTurns } from '../../../ui/use-turns.ts';
import { useSettings } from '../context.ts';
import form from '../form.module.css';
import { countOf } from '../state/earlier.ts';
import { brokenEntries } from './broken-entries.ts';
import css from './Past.module.css';
import { PastLine } from './PastLine.tsx';
import type { PastStep } from './past-state.ts';

type Props = Extract<PastStep, { at: 'table' }>;

export function PastTable({ rows, unread, standing }: Props) {
  const { past, attempt } = useSettings();
  const drawn = useTurns(rows.length);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { issues, links } = past.chosen.value;
  const leftOut = brokenEntries(unread);
  return (
    <div class={css.found}>
      <h3 ref={heading} tabIndex={-1} class={css.heading}>
        {rows.length === 1 ? '1 issue found' : `${rows.length} issues found`}
      </h3>
      <p class={form.quiet}>
        Mend what was not recognised. Tick what is to be remembered.
        {standing > 0 &&
          ` ${standing === 1 ? '1 link that stands' : `${standing} links that stand`} in most issues ${standing === 1 ? 'is' : 'are'} left out.`}
      </p>
      {leftOut !== '' && <p>{leftOut}</p>}
      <div class={form.row}>
        <Button look="main" disabled={issues === 0} onClick={() => void attempt(past.remember)}>
          Remember {countOf(links)} of {issues === 1 ? '1 issue' : `${issues} issues`}
        </Button>
        <Button onClick={() => past.takeAll(true)}>Take all</Button>
        <Button onClick={() => past.takeAll(false)}>Take none</Button>
        <Button look="quiet" onClick={past.cancel}>
          Cancel
        </Button>
      </div>
      <div class={css.scroll}>
        <table class={css.table}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">Take</span>
              </th>
              <th scope="col">Issue</th>
              <th scope="col">Number</th>
              <th scope="col">Month</th>
              <th scope="col" class={css.count}>
                Links
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map(row => (
              <PastLine key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {unread.length > 0 && (
        <Disclosure summary={`Not taken (${unread.length})`}>
          <ul>
            {unread.map(({ source, why }, at) => (
              <li key={at}>
                <bdi>{source}</bdi>: <span class={form.quiet}>{why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
