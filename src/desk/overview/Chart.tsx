/** Clippings by month and kind, as bars; the same as a table below. Kinds differ by hue and by pattern. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { KINDS } from '../../clipping/kinds.ts';
import { monthName } from '../../clipping/months.ts';
import type { MonthCount } from '../../store/counts.ts';
import { uiLanguage } from '../../ui/ui-language.ts';
import css from './Chart.module.css';
import { CountTable } from './CountTable.tsx';
import { axisEnd, type Bar, barsOf, chartSummary, kindsIn } from './chart-data.ts';
import { fillOf, Patterns } from './Patterns.tsx';

const STEP = 26;
const WIDTH = 18;
const HEIGHT = 140;
const LEFT = 40;
const TOP = 12;
const FOOT = 34;
const MONTHS = { wide: 24, narrow: 12 };
const NARROW = '(width <= 640px)';

export function Chart({ months }: { months: readonly MonthCount[] }) {
  const narrow = useNarrow();
  const bars = barsOf(months, narrow ? MONTHS.narrow : MONTHS.wide);
  if (bars.length === 0) return null;
  const end = axisEnd(Math.max(...bars.map(({ total }) => total)));
  const summary = chartSummary(bars, uiLanguage());
  // The year below a single bar is wider than the bar.
  const width = LEFT + Math.max(2, bars.length) * STEP;
  return (
    <section class={css.chart} aria-labelledby="chart-title">
      <h2 id="chart-title" class={css.title}>
        Clippings by month
      </h2>
      <p class={css.summary}>{summary}</p>
      <svg
        class={css.picture}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + FOOT}`}
        style={{ maxWidth: `${width * 1.15}px` }}
        role="img"
        aria-label={`Bars of clippings by month and kind. ${summary}`}
      >
        <Patterns />
        {[0, end / 2, end].filter(Number.isInteger).map(value => (
          <g key={value}>
            <path class={css.line} d={`M${LEFT} ${yOf(value, end)}H${width}`} />
            <text class={css.label} x={LEFT - 6} y={yOf(value, end) + 4} text-anchor="end">
              {value.toLocaleString('en')}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <BarOf
            key={bar.month}
            bar={bar}
            x={LEFT + at * STEP + (STEP - WIDTH) / 2}
            end={end}
            first={at === 0}
          />
        ))}
      </svg>
      <ul class={css.legend} aria-label="Kinds">
        {kindsIn(bars).map(({ kind, name, count }) => (
          <li key={kind}>
            <svg width="14" height="14" aria-hidden="true">
              <rect class={css.part} width="14" height="14" rx="2" fill={fillOf(kind)} />
            </svg>
            {name} {count.toLocaleString('en')}
          </li>
        ))}
      </ul>
      <CountTable months={months} />
    </section>
  );
}

const yOf = (value: number, end: number): number => TOP + HEIGHT - (value / end) * HEIGHT;

interface BarProps {
  bar: Bar;
  x: number;
  end: number;
  first: boolean;
}

/** The year stands below its January and below the first bar. */
function BarOf({ bar: { month, parts }, x, end, first }: BarProps) {
  const name = monthName(month, uiLanguage());
  return (
    <g>
      {parts.map(({ kind, count, below }) => (
        <rect
          key={kind}
          class={css.part}
          x={x}
          y={yOf(below + count, end)}
          width={WIDTH}
          height={Math.max(0.5, (count / end) * HEIGHT - 1)}
          fill={fillOf(kind)}
        >
          <title>{`${name}: ${KINDS.find(known => known.kind === kind)?.name} ${count.toLocaleString('en')}`}</title>
        </rect>
      ))}
      <text class={css.label} x={x + WIDTH / 2} y={TOP + HEIGHT + 14} text-anchor="middle">
        {initialOf(month)}
      </text>
      {(first || month.endsWith('-01')) && (
        <text class={css.label} x={x} y={TOP + HEIGHT + 28}>
          {month.slice(0, 4)}
        </text>
      )}
    </g>
  );
}

const initialOf = (month: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { month: 'narrow', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );

function useNarrow(): boolean {
  const narrow = useSignal(typeof matchMedia === 'function' && matchMedia(NARROW).matches);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return;
    const query = matchMedia(NARROW);
    const follow = () => {
      narrow.value = query.matches;
    };
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow.value;
}
