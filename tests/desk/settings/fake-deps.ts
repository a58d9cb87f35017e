/** The settings' state over a fresh store, with the browser's part in memory. */
import { onTestFinished } from 'vitest';
import type { Granted, SettingsDeps, Shortcut } from '../../../src/desk/settings/state/deps.ts';
import { createSettingsState, type SettingsState } from '../../../src/desk/settings/state/settings-state.ts';
import type { Newsletter } from '../../../src/issue/issue.ts';
import { announce, onChange } from '../../../src/store/changes.ts';
import type { Store } from '../../../src/store/schema.ts';
import { makeNewsletter, NOON } from '../../builders.ts';
import { freshStore } from '../../fakes/store.ts';

export interface World {
  db: Store;
  state: SettingsState;
  deps: SettingsDeps;
  /** What is saved, as another page would read it. */
  saved: Newsletter;
  files: { name: string; content: Blob }[];
  granted: Granted;
  shortcuts: Shortcut[];
}

/** A started state; everything in the world can be changed and is read anew. */
export async function settings(overrides: Partial<SettingsDeps> = {}): Promise<World> {
  const db = await freshStore();
  const world = {
    db,
    saved: makeNewsletter(),
    files: [],
    granted: { permissions: [], origins: [] },
    shortcuts: [],
  } as Partial<World> as World;
  world.deps = {
    connect: async () => db,
    loadNewsletter: async () => structuredClone(world.saved),
    async saveNewsletter(patch) {
      world.saved = { ...world.saved, ...structuredClone(patch) };
      announce({ settings: true });
    },
    onChange,
    now: () => NOON,
    saveFile: (name, content) => void world.files.push({ name, content }),
    shortcuts: async () => world.shortcuts,
    openShortcutPage: async () => true,
    room: async () => ({ used: 1_234_567, total: 2e9 }),
    granted: async () => structuredClone(world.granted),
    async revoke({ permissions, origins }) {
      world.granted.permissions = world.granted.permissions.filter(name => !permissions.includes(name));
      world.granted.origins = world.granted.origins.filter(name => !origins.includes(name));
    },
    onGrant: () => () => {},
    version: '1.2.3',
    ...overrides,
  };
  world.state = createSettingsState(world.deps);
  await world.state.start();
  onTestFinished(() => {
    world.state.stop();
    db.close();
  });
  return world;
}
