/**
 * Settings on their way to `storage.local`, which answers too late for a page that closes right after a key: they are
 * noted in localStorage in the task of the key, read from there until they are saved, and saved by the next page that
 * opens where their own could not. The worker has no localStorage, and changes no settings.
 */
import type { Newsletter } from '../issue/issue.ts';
import { pageStorage } from './page-storage.ts';

type Patch = Partial<Newsletter>;

const KEY = 'settings';

/** What is noted and not saved yet; a setting that was emptied is there, as undefined. */
export function notedSettings(): Patch {
  try {
    const noted = Object.entries(JSON.parse(pageStorage()?.getItem(KEY) ?? '{}'));
    return Object.fromEntries(noted.map(([name, value]) => [name, value ?? undefined]));
  } catch {
    return {};
  }
}

/** Never throws: where there is no room, saving alone must do. */
export const noteSettings = (patch: Patch): void => write({ ...notedSettings(), ...patch });

/** `patch` is saved: its notes go, but for settings that were changed again meanwhile. */
export function strikeSettings(patch: Patch): void {
  const saved = patch as Record<string, unknown>;
  const left = Object.entries(notedSettings()).filter(
    ([name, value]) => !(name in saved) || JSON.stringify(saved[name]) !== JSON.stringify(value),
  );
  write(Object.fromEntries(left));
}

/** All of them belong to what a restore has replaced. */
export const forgetSettings = (): void => pageStorage()?.removeItem(KEY);

function write(patch: Patch): void {
  const noted = Object.entries(patch).map(([name, value]) => [name, value ?? null]);
  try {
    if (noted.length === 0) forgetSettings();
    else pageStorage()?.setItem(KEY, JSON.stringify(Object.fromEntries(noted)));
  } catch {
    forgetSettings();
  }
}
