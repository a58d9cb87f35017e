/** The month that a story counts for. */
import { useId } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { addMonths, monthName } from '../../../clipping/months.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import css from './Story.module.css';

/** Months before and after this one that can be chosen. */
const AROUND = [-3, -2, -1, 0, 1, 2, 3];

export function MonthSelect({ clipping }: { clipping: Clipping }) {
  const { clippingCommands } = useIssue();
  const id = useId();
  return (
    <div class={css.month}>
      <label for={id} class={css.label}>
        Month
      </label>
      <select
        id={id}
        class={css.select}
        value={clipping.month}
        onChange={({ currentTarget: { value } }) =>
          void clippingCommands.toMonth(clipping, value, monthName(value, LANGUAGE))
        }
      >
        {AROUND.map(step => {
          const month = addMonths(clipping.month, step);
          return (
            <option key={month} value={month}>
              {monthName(month, LANGUAGE)}
            </option>
          );
        })}
      </select>
    </div>
  );
}
