/** All issues, and what was clipped when. */
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { browserDeps } from './browser-deps.ts';
import { Chart } from './Chart.tsx';
import { Editions } from './Editions.tsx';
import css from './Overview.module.css';
import { createOverviewState, type OverviewState } from './state.ts';

export interface OverviewPageProps {
  /** For tests; else made of the browser. */
  state?: OverviewState;
}

export function OverviewPage({ state: given }: OverviewPageProps) {
  const state = useMemo(() => given ?? createOverviewState(browserDeps), [given]);
  useEffect(() => {
    document.title = 'Overview · Clipsheet';
    void state.load();
    return state.stop;
  }, [state]);
  const editions = state.editions.value;
  const failure = state.failure.value;
  return (
    <main class={css.page} aria-busy={!editions && !failure}>
      <header>
        <h1 class={css.title}>Overview</h1>
        <div role="alert">
          {failure && (
            <div class={css.failure}>
              <p>{failure.message}</p>
              <Button onClick={() => void state.load()}>Try again</Button>
            </div>
          )}
        </div>
      </header>
      {!editions && !failure && <p class={css.reading}>Reading your issues…</p>}
      {editions?.length === 0 && <Empty />}
      {editions && editions.length > 0 && (
        <>
          {state.months.value ? (
            <Chart months={state.months.value} />
          ) : (
            <p class={css.counting}>Counting clippings…</p>
          )}
          <Editions editions={editions} state={state} />
        </>
      )}
    </main>
  );
}

const Empty = () => (
  <div class={css.empty}>
    <p>No issue yet. Clip a page: its month becomes your first draft.</p>
    <p>
      Was your newsletter out before? Add its <a href="#/settings/earlier">earlier issues</a>, and clipping
      something that they had says so.
    </p>
  </div>
);
