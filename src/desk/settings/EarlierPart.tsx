/** Earlier issues: an address a line, remembered, so that clipping one of them again says where it was. */
import { useRef } from 'preact/hooks';
import { monthName } from '../../clipping/months.ts';
import { Button } from '../../ui/Button.tsx';
import { uiLanguage } from '../../ui/ui-language.ts';
import { useTurns } from '../../ui/use-turns.ts';
import { useSettings } from './context.ts';
import { EarlierForm } from './EarlierForm.tsx';
import css from './form.module.css';
import { Group, Part } from './Part.tsx';
import { PastImport } from './past/PastImport.tsx';
import { countOf, type EarlierRow } from './state/earlier.ts';

const INTRO =
  'Clipping something that an earlier issue had says so: “in #12, December 2020”. Issues published on the desk are remembered by themselves; add older ones here.';

export function EarlierPart() {
  const { earlier, attempt } = useSettings();
  const form = useRef<HTMLDivElement>(null);
  const read = earlier.rows.value;
  const rows = read ?? [];
  const removed = earlier.removed.value;
  const drawn = useTurns(rows.length);
  const edit = (row: EarlierRow) => {
    earlier.edit(row);
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <Part title="Earlier issues" intro={INTRO}>
      <PastImport />
      <Group title={earlier.editing.value ? 'Change an issue' : 'Add one by hand'}>
        <div ref={form}>
          <EarlierForm />
        </div>
      </Group>
      <Group title={rows.length === 0 ? 'Remembered' : `Remembered (${rows.length})`}>
        <div role="status">
          {removed && (
            <p class={css.row}>
              <span>{headingOf(removed)} is removed.</span>
              <Button look="quiet" onClick={() => void attempt(earlier.undoRemove)}>
                Undo
              </Button>
            </p>
          )}
        </div>
        {read?.length === 0 && <p class={css.quiet}>None yet.</p>}
        {rows.length > 0 && (
          <ul class={css.list}>
            {rows.slice(0, drawn).map(row => (
              <li key={row.key} class={css.item}>
                <div class={css.what}>
                  {headingOf(row)}{' '}
                  <span class={css.quiet}>
                    · {countOf(row.featured.length)}
                    {row.publishedHere && ' · published here'}
                  </span>
                </div>
                {!row.publishedHere && (
                  <div class={css.row}>
                    <Button look="quiet" aria-label={`Edit ${headingOf(row)}`} onClick={() => edit(row)}>
                      Edit
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={`Remove ${headingOf(row)}`}
                      onClick={() => void attempt(() => earlier.remove(row))}
                    >
                      Remove
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Group>
    </Part>
  );
}

/** '#12, December 2020'. */
function headingOf({ month, number }: EarlierRow): string {
  const name = monthName(month, uiLanguage());
  return number === undefined ? name : `#${number}, ${name}`;
}
