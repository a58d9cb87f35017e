/** The main text of a page, found by a library that also brings code, maths and footnotes into one form. */
import Defuddle from 'defuddle';

export interface ArticleOptions {
  /** The document holds the wanted text alone: nothing is to be left out as clutter. */
  whole?: boolean;
}

const WHOLE = {
  removeExactSelectors: false,
  removePartialSelectors: false,
  removeLowScoring: false,
  removeHiddenElements: false,
  removeContentPatterns: false,
  contentSelector: 'body',
};

/** An address for which the library has no rule of its own. */
const NOWHERE = 'https://page.invalid/';

/**
 * The text, in an inert document of its own. `copy` is altered on the way, so it must never be the live page; nothing
 * is fetched. Undefined where the page has none.
 */
export function articleOf(
  copy: Document,
  url: URL,
  { whole = false }: ArticleOptions = {},
): HTMLElement | undefined {
  const find = (address: string): HTMLElement | undefined => {
    const options = { url: address, useAsync: false, includeReplies: 'extractors' as const };
    const { content } = new Defuddle(copy, { ...options, ...(whole && WHOLE) }).parse();
    const { body } = new DOMParser().parseFromString(content, 'text/html');
    return body.textContent?.trim() ? body : undefined;
  };
  // Rules for one site fail when the site changes; the general reading still finds something.
  return find(whole ? NOWHERE : url.href) ?? find(NOWHERE);
}
