/** The chart's numbers, of every month, for who would rather read them. */
import { useSignal } from '@preact/signals';
import { KINDS } from '../../clipping/kinds.ts';
import { monthName } from '../../clipping/months.ts';
import type { MonthCount } from '../../store/counts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { uiLanguage } from '../../ui/ui-language.ts';
import css from './Chart.module.css';

export function CountTable({ months }: { months: readonly MonthCount[] }) {
  const open = useSignal(false);
  const kinds = KINDS.filter(({ kind }) => months.some(month => (month.kinds.get(kind) ?? 0) > 0));
  return (
    <Disclosure
      summary="As a table"
      onToggle={now => {
        open.value = now;
      }}
    >
      {open.value && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section class={css.scroll} tabIndex={0} aria-label="Clippings by month, as a table">
          <table class={css.table}>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {kinds.map(({ kind, name }) => (
                  <th key={kind} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col">All</th>
              </tr>
            </thead>
            <tbody>
              {months.toReversed().map(({ month, kinds: counts, total }) => (
                <tr key={month}>
                  <th scope="row">{monthName(month, uiLanguage())}</th>
                  {kinds.map(({ kind }) => (
                    <td key={kind}>{(counts.get(kind) ?? 0).toLocaleString('en')}</td>
                  ))}
                  <td>{total.toLocaleString('en')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Disclosure>
  );
}
