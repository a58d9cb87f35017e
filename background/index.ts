/** The service worker (an event page in Firefox): registers every listener synchronously, since a late one misses the event that woke it. */
import browser from 'webextension-polyfill';
import { handle } from '../src/messages.ts';
import { clearBadge } from './badge.ts';
import { clipTab, completeClipping } from './clip.ts';
import { completeGranted } from './granted.ts';
import { createMenus, onMenuClick } from './menus.ts';
import { quickClip } from './quick-clip.ts';
import { tidy } from './tidy.ts';

handle({
  'clip.tab': ({ tab, id }) => clipTab(tab.id, { id, tab }).finally(() => void clearBadge(tab.id)),
  'clip.complete': completeClipping,
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'quick-clip' && tab?.id !== undefined) void quickClip(tab.id);
});
browser.contextMenus.onClicked.addListener((click, tab) => void onMenuClick(click, tab));
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') void clearBadge(tabId);
});
browser.runtime.onInstalled.addListener(() => createMenus());

browser.permissions.onAdded.addListener(({ origins }) => void completeGranted(origins ?? []));

void tidy();
