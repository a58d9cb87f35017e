/** What the page says of something in it that the reader pointed at: an image's caption, a link's text. */
import browser from 'webextension-polyfill';

/** Caption and alternative text of the image at `src`; '' where the page gives none or cannot be read. */
export async function describeImage(tabId: number, frameId: number, src: string): Promise<{ caption: string; alt: string }> {
  return (await ask(tabId, frameId, imageWords, src)) ?? { caption: '', alt: '' };
}

/** Visible text of the link to `address`; '' where the page cannot be read. Chromium tells only the address. */
export async function linkText(tabId: number, frameId: number, address: string): Promise<string> {
  return (await ask(tabId, frameId, linkWords, address)) ?? '';
}

async function ask<T>(
  tabId: number,
  frameId: number,
  func: (argument: string) => T,
  argument: string,
): Promise<T | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func, args: [argument] });
    return answer?.result as T | undefined;
  } catch {
    return undefined;
  }
}

// The two functions below run in the page: they may use nothing from this file.

function imageWords(src: string): { caption: string; alt: string } {
  const image = [...document.images].find(({ currentSrc, src: address }) => currentSrc === src || address === src);
  const caption = image?.closest('figure')?.querySelector('figcaption')?.innerText ?? '';
  return { caption: caption.trim().slice(0, 500), alt: (image?.alt ?? '').trim().slice(0, 500) };
}

function linkWords(address: string): string {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) => href === address);
  const focused = links.find(link => link === document.activeElement);
  const link = focused ?? links.find(({ innerText }) => innerText.trim() !== '');
  return (link?.innerText.trim() || link?.querySelector('img')?.alt || '').replace(/\s+/g, ' ').slice(0, 500);
}
