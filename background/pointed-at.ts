/** What the page says of something in it that the reader pointed at: an image's caption, a link's text. */
import browser from 'webextension-polyfill';

/** Caption and alternative text of the image at `src`; '' where the page gives none or cannot be read. */
export async function describeImage(
  tabId: number,
  frameId: number,
  src: string,
): Promise<{ caption: string; alt: string }> {
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
  const words = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  const image = [...document.images].find(
    ({ currentSrc, src: address }) => currentSrc === src || address === src,
  );
  const caption = image?.closest('figure')?.querySelector('figcaption');
  return { caption: words(caption?.textContent), alt: words(image?.alt) };
}

function linkWords(address: string): string {
  const words = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href }) => href === address,
  );
  const focused = links.find(link => link === document.activeElement);
  const link = focused ?? links.find(({ textContent }) => words(textContent) !== '') ?? links[0];
  return words(link?.textContent) || words(link?.querySelector('img')?.alt);
}
