/** What the browser decides: shortcuts as assigned, room on the disk, permissions granted beyond the manifest. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Holdings, holdingsIn } from '../../../transfer/describe.ts';
import type { Granted, SettingsDeps, Shortcut } from './deps.ts';

export interface BrowserState {
  shortcuts: ReadonlySignal<Shortcut[]>;
  /** False once the browser had no way to its page for shortcuts: the text must tell the way then. */
  canOpenShortcuts: ReadonlySignal<boolean>;
  room: ReadonlySignal<{ used?: number; total?: number }>;
  holdings: ReadonlySignal<Holdings | undefined>;
  granted: ReadonlySignal<Granted>;
  load(): Promise<void>;
  openShortcuts(): Promise<void>;
  revoke(granted: Partial<Granted>): Promise<void>;
}

export function createBrowserState(deps: SettingsDeps): BrowserState {
  const shortcuts = signal<Shortcut[]>([]);
  const canOpenShortcuts = signal(true);
  const room = signal<{ used?: number; total?: number }>({});
  const holdings = signal<Holdings | undefined>(undefined);
  const granted = signal<Granted>({ permissions: [], origins: [] });
  return {
    shortcuts,
    canOpenShortcuts,
    room,
    holdings,
    granted,
    async load() {
      const [keys, space, more] = await Promise.all([deps.shortcuts(), deps.room(), deps.granted()]);
      shortcuts.value = keys;
      room.value = space;
      granted.value = more;
      holdings.value = await holdingsIn(await deps.connect());
    },
    async openShortcuts() {
      canOpenShortcuts.value = await deps.openShortcutPage();
    },
    async revoke({ permissions = [], origins = [] }) {
      await deps.revoke({ permissions, origins });
      granted.value = await deps.granted();
    },
  };
}
