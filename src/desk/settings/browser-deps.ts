/** The settings' way to the browser. */
import browser from 'webextension-polyfill';
import { onChange } from '../../store/changes.ts';
import { connect } from '../../store/connection.ts';
import { loadNewsletter, saveNewsletter } from '../../store/newsletter.ts';
import type { Granted, SettingsDeps } from './state/deps.ts';

const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

type Asked = Parameters<typeof browser.permissions.remove>[0];

export const browserDeps = (): SettingsDeps => ({
  connect,
  loadNewsletter,
  saveNewsletter,
  onChange,
  now: Date.now,
  saveFile,
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  },
  openShortcutPage,
  async room() {
    const { usage, quota } = await navigator.storage.estimate();
    return { ...(usage !== undefined && { used: usage }), ...(quota !== undefined && { total: quota }) };
  },
  granted,
  async revoke({ permissions, origins }) {
    await browser.permissions.remove({ permissions, origins } as Asked);
  },
  onGrant(listener) {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
  version: browser.runtime.getManifest().version,
});

/** What was granted later: all that the extension may do, without what its manifest asks for at the start. */
async function granted(): Promise<Granted> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const always = new Set<string>(browser.runtime.getManifest().permissions ?? []);
  return { permissions: permissions.filter(name => !always.has(name)), origins };
}

/** Firefox opens its page by a function of its own, Chromium lets an extension open a tab there. */
async function openShortcutPage(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
    return true;
  } catch {
    return false;
  }
}

function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is enough for any.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
