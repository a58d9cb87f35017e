/** The settings: a list of parts, and the one that the address names. */
import { useEffect, useMemo } from 'preact/hooks';
import { Ways } from '../../ui/Ways.tsx';
import { browserDeps } from './browser-deps.ts';
import { SettingsContext } from './context.ts';
import { PARTS } from './parts.ts';
import css from './SettingsView.module.css';
import { createSettingsState, type SettingsState } from './state/settings-state.ts';

export interface SettingsViewProps {
  /** What follows '#/settings/': the part, and the field in it that gets the focus, or what in it is opened. */
  path: readonly string[];
  /** For tests; else made of the browser. */
  state?: SettingsState;
}

export function SettingsView({ path, state: given }: SettingsViewProps) {
  const state = useMemo(() => given ?? createSettingsState(browserDeps()), [given]);
  const part = PARTS.find(known => known.path === path[0]) ?? PARTS[0];
  useEffect(() => {
    void state.start();
    return state.stop;
  }, [state]);
  useEffect(() => {
    document.title = `${part.name} · Clipsheet`;
  }, [part]);
  const isLoaded = state.newsletter.newsletter.value !== undefined;
  const field = path[1];
  useEffect(() => {
    if (isLoaded && field !== undefined)
      document
        .querySelector<HTMLElement>(`[data-setting="${CSS.escape(field)}"] :is(input, textarea)`)
        ?.focus();
  }, [isLoaded, part, field]);
  const failure = state.failure.value;
  const { Part } = part;
  return (
    <SettingsContext.Provider value={state}>
      <div class={css.view}>
        <nav class={css.nav} aria-label="Settings">
          <Ways
            ways={PARTS.map(({ path: to, name }) => ({
              href: `#/settings/${to}`,
              name,
              current: to === part.path,
            }))}
          />
        </nav>
        <main class={css.main} aria-busy={!isLoaded}>
          <div role="alert">{failure && <p class={css.failure}>{failure}</p>}</div>
          {isLoaded && <Part key={part.path} at={field} />}
        </main>
      </div>
    </SettingsContext.Provider>
  );
}
