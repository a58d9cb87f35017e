/** The issue page's way to the browser. */
import browser from 'webextension-polyfill';
import { ClipsheetError } from '../../errors.ts';
import { onChange } from '../../store/changes.ts';
import { connect, onConnectionLost } from '../../store/connection.ts';
import { withAccess } from '../../store/lent-sites.ts';
import { loadNewsletter, saveNewsletter } from '../../store/newsletter.ts';
import { rememberOpened } from '../../store/opened-tabs.ts';
import { backupOverdue } from '../../transfer/last-backup.ts';
import { afterPaint } from './after-paint.ts';
import { askLink } from './state/ask-link.ts';
import type { IssueDeps } from './state/deps.ts';

export const browserDeps: IssueDeps = {
  connect,
  loadNewsletter,
  saveNewsletter,
  onChange,
  onConnectionLost,
  backupOverdue,
  now: Date.now,
  copy: ({ text, html }) =>
    html === undefined
      ? navigator.clipboard.writeText(text)
      : navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]),
  saveFile(name, text, type) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    // The browser reads the file after the click; a minute is enough for any.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  async readPdf(file) {
    const { readPdf } = await import('../../extract/pdf/read.ts');
    try {
      return await readPdf(await file.arrayBuffer());
    } catch (thrown) {
      throw new ClipsheetError('bad-pdf', undefined, { cause: thrown });
    }
  },
  async openTab(url, clippingId) {
    const { id } = await browser.tabs.create({ url });
    if (id !== undefined) await rememberOpened(id, clippingId);
  },
  async openAddress(url) {
    await browser.tabs.create({ url });
  },
  withAccess,
  askLink: (link, signal) => askLink(link, { signal, upgrades: import.meta.env.MODE === 'firefox' }),
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  },
  later(task, ms) {
    const timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: ms });
      else task();
    }, ms);
    return () => clearTimeout(timer);
  },
  afterPaint,
};
