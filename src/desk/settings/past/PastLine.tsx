/** One earlier issue in the table: what was recognised, to be mended, and whether it is known already. */
import { monthName } from '../../../clipping/months.ts';
import type { Standing } from '../../../issue/past/compare.ts';
import { uiLanguage } from '../../../ui/ui-language.ts';
import css from './Past.module.css';
import type { PastRow } from './past-state.ts';

export function PastLine({ row }: { row: PastRow }) {
  const { found, number, month, take } = row;
  const problem = row.problem.value;
  const standing = row.standing.value;
  const links = found.resources.length;
  const note = [
    problem,
    standing && noteOf(standing, links),
    found.closed > 0 && `${found.closed} did not tell where ${found.closed === 1 ? 'it leads' : 'they lead'}`,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <tr class={take.value ? undefined : css.away}>
      <td>
        <input
          type="checkbox"
          aria-label={`Take ${found.title}`}
          checked={take.value}
          disabled={links === 0}
          onChange={({ currentTarget }) => {
            take.value = currentTarget.checked;
          }}
        />
      </td>
      <td class={css.what} title={found.source}>
        <bdi>{found.title}</bdi>
        {note !== '' && <p class={css.note}>{note}</p>}
      </td>
      <td>
        <input
          class={css.number}
          inputMode="numeric"
          aria-label={`Number of ${found.title}`}
          value={number.value}
          onInput={({ currentTarget }) => {
            number.value = currentTarget.value;
          }}
        />
      </td>
      <td>
        <input
          class={css.month}
          placeholder="2020-12"
          aria-label={`Month of ${found.title}`}
          aria-invalid={problem === 'Which month?' || undefined}
          value={month.value}
          onInput={({ currentTarget }) => {
            month.value = currentTarget.value.trim();
            if (row.problem.value === undefined && standing === undefined) take.value = true;
          }}
        />
      </td>
      <td class={css.count}>{links}</td>
    </tr>
  );
}

function noteOf(standing: Standing, links: number): string {
  if (standing.is === 'published') return 'published here, and remembered';
  if (standing.is === 'elsewhere')
    return `its number is remembered of ${monthName(standing.month, uiLanguage())}`;
  if (standing.is === 'new') return '';
  return standing.already === links ? 'remembered already' : `${standing.already} remembered already`;
}
