/** What stands around every page of the desk: its name, the ways to its pages, and the page that the address names. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Ways } from '../ui/Ways.tsx';
import { IssuePage } from './issue/IssuePage.tsx';
import { parseRoute, type Route } from './routes.ts';
import css from './Shell.module.css';

const PAGES: readonly { page: Route['page']; name: string; hash: string }[] = [
  { page: 'issue', name: 'Issue', hash: '#/issue' },
  { page: 'settings', name: 'Settings', hash: '#/settings' },
];

export function Shell() {
  const route = useSignal(parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      route.value = parseRoute(location.hash);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { page } = route.value;
  return (
    <div class={css.shell}>
      <header class={css.side}>
        <p class={css.name}>Clipsheet</p>
        <nav aria-label="Desk">
          <Ways ways={PAGES.map(way => ({ href: way.hash, name: way.name, current: way.page === page }))} />
        </nav>
      </header>
      {route.value.page === 'settings' ? (
        <SettingsPage path={route.value.path} />
      ) : (
        <IssuePage month={route.value.month} />
      )}
    </div>
  );
}

/** The settings come when they are asked for: the issue is what the desk is opened for. */
function SettingsPage({ path }: { path: string[] }) {
  const page = useSignal<ComponentType<{ path: string[] }> | undefined>(undefined);
  useEffect(() => {
    void import('./settings/SettingsView.tsx').then(({ SettingsView }) => {
      page.value = SettingsView;
    });
  }, []);
  const Page = page.value;
  return Page ? <Page path={path} /> : <main class={css.page} aria-busy="true" />;
}
