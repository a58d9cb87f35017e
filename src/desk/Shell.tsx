/** What stands around every page of the desk: its name, the ways to its pages, and the page that the address names. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLater } from '../ui/use-later.ts';
import { Ways } from '../ui/Ways.tsx';
import { IssuePage } from './issue/IssuePage.tsx';
import { parseRoute, type Route } from './routes.ts';
import css from './Shell.module.css';

const PAGES: readonly { page: Route['page']; name: string; hash: string }[] = [
  { page: 'issue', name: 'Issue', hash: '#/issue' },
  { page: 'overview', name: 'Overview', hash: '#/overview' },
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
      <Page route={route.value} />
    </div>
  );
}

type Part = ComponentType<{ path: string[] }>;

/** These come when they are asked for: the issue is what the desk is opened for. */
const LATER: Record<'overview' | 'settings', () => Promise<Part>> = {
  async overview() {
    const { OverviewPage } = await import('./overview/OverviewPage.tsx');
    return () => <OverviewPage />;
  },
  settings: async () => (await import('./settings/SettingsView.tsx')).SettingsView,
};

function Page({ route }: { route: Route }) {
  if (route.page === 'issue') return <IssuePage month={route.month} />;
  const path = route.page === 'settings' ? route.path : [];
  return <LaterPage key={route.page} load={LATER[route.page]} path={path} />;
}

function LaterPage({ load, path }: { load: () => Promise<Part>; path: string[] }) {
  const Part = useLater(load);
  return Part ? <Part path={path} /> : <main class={css.page} aria-busy="true" />;
}
