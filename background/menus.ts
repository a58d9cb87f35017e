/** The context menu: on a page, a selection, a link, and an image. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { ClipsheetError } from '../src/errors.ts';
import { isClippable } from '../src/resource/identify.ts';
import { type Receipt, saveClip } from '../src/store/clip.ts';
import { connect } from '../src/store/connection.ts';
import { addFigure } from '../src/store/figure.ts';
import { loadNewsletter } from '../src/store/newsletter.ts';
import { clipTab } from './clip.ts';
import { describeImage, linkText } from './pointed-at.ts';
import { answerOnBadge } from './quick-clip.ts';

type Click = Menus.OnClickData;
type Item = Menus.CreateCreatePropertiesType & { clip: (tabId: number, click: Click) => Promise<Receipt> };

const ITEMS: readonly Item[] = [
  { id: 'page', title: 'Clip this page', contexts: ['page'], clip: tabId => clipTab(tabId) },
  {
    id: 'selection',
    title: 'Clip this page with the selection',
    contexts: ['selection'],
    clip: (tabId, { selectionText }) => clipTab(tabId, { selection: selectionText }),
  },
  { id: 'link', title: 'Clip this link to read later', contexts: ['link'], clip: clipLink },
  {
    id: 'image',
    title: 'Use as this story’s figure',
    contexts: ['image'],
    clip: async (tabId, { srcUrl = '', frameId = 0 }) => {
      const receipt = await clipTab(tabId);
      const words = await describeImage(tabId, frameId, srcUrl);
      const image = { image: srcUrl, ...words };
      return {
        ...receipt,
        clipping: await addFigure(await connect(), receipt.clipping.id, image, Date.now()),
      };
    },
  },
];

/** Creates the menu anew: an update of the extension may have changed it. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { clip: _, ...properties } of ITEMS) browser.contextMenus.create(properties);
}

/** Does what the chosen item says; the tab's badge answers. */
export async function onMenuClick(click: Click, tab: Tabs.Tab | undefined): Promise<void> {
  const item = ITEMS.find(({ id }) => id === click.menuItemId);
  const tabId = tab?.id;
  if (item && tabId !== undefined) await answerOnBadge(tabId, () => item.clip(tabId, click));
}

/** A link is saved with its address and text, not read yet; the rest comes when it is clipped from its page. */
async function clipLink(tabId: number, { linkUrl = '', frameId = 0 }: Click): Promise<Receipt> {
  if (!isClippable(linkUrl)) throw new ClipsheetError('bad-address');
  const [{ zone }, db] = await Promise.all([loadNewsletter(), connect()]);
  const title = await linkText(tabId, frameId, linkUrl);
  return saveClip(db, { url: linkUrl, title, unread: true, now: Date.now(), zone });
}
