/** Clippings a day in this issue's months, coloured by kind: when the reading happened, at a glance. */
import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import { KINDS } from '../../../clipping/kinds.ts';
import { daysIn, monthName } from '../../../clipping/months.ts';
import { useIssue } from '../context.ts';
import { LANGUAGE } from '../language.ts';
import { count } from '../phrases.ts';
import { clippingsByDay } from './by-day.ts';
import css from './MonthBar.module.css';

const HEIGHT = 20;
const DAY_WIDTH = 4;

export const MonthBar = memo(() => {
  const { records } = useIssue();
  // All that it shows of them: a move changes none of it, and draws none of its hundreds of parts.
  const dots = useComputed(() =>
    records.lists.value.here.map(({ clippedAt, kind }) => `${clippedAt} ${kind}`).join(),
  );
  const bar = useComputed(() => {
    const [issue, newsletter] = [records.issue.value, records.newsletter.value];
    if (!issue || !newsletter || dots.value === '') return undefined;
    return { months: issue.months, byDay: clippingsByDay(records.lists.peek().here, newsletter.zone) };
  });
  if (!bar.value || bar.value.byDay.size === 0) return null;
  const { months, byDay } = bar.value;
  const days = months.flatMap(month =>
    Array.from({ length: daysIn(month) }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`),
  );
  const most = Math.max(...[...byDay.values()].map(({ length }) => length));
  const unit = Math.min(5, HEIGHT / most);
  const inside = days.reduce((sum, day) => sum + (byDay.get(day)?.length ?? 0), 0);
  // Clipped in other months, and held for these: there is nothing to draw.
  if (inside === 0) return null;
  const names = months.map(month => monthName(month, LANGUAGE)).join(', ');
  return (
    <svg
      class={css.bar}
      width={days.length * DAY_WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`Clippings a day, ${names}: ${count(inside, 'clipping')}, at most ${most} a day`}
    >
      {days.map((day, at) =>
        (byDay.get(day) ?? []).map((kind, above) => (
          <rect
            key={`${day}-${above}`}
            class={css[kind]}
            x={at * DAY_WIDTH}
            y={HEIGHT - (above + 1) * unit}
            width={DAY_WIDTH - 1}
            height={Math.max(unit - 0.5, 0.5)}
          >
            <title>{`${day}: ${nameOf(kind)}`}</title>
          </rect>
        )),
      )}
      <path class={css.ground} d={`M0 ${HEIGHT - 0.5}H${days.length * DAY_WIDTH}`} />
    </svg>
  );
});

const nameOf = (of: string): string => KINDS.find(({ kind }) => kind === of)?.name ?? '';
