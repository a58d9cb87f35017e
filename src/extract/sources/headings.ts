/** The top headings of a page. Pages built of web components may show theirs inside open shadow roots only. */
import { all, attribute, closest, first, type Root, rawText, shadowOf } from '../dom.ts';
import { parsed, pathKey } from '../text/addresses.ts';
import { clean } from '../text/clean.ts';

const HEADINGS = 40;
/** Elements asked for a shadow root, over all roots together. */
const HOSTS = 5000;
/** Shadow roots inside shadow roots. */
const DEPTH = 6;

/** `h1` in the page's order; those in shadow roots only where the page shows no `h1`, `h2` or `h3` outside them. */
export function headingsOf(document: Document): Element[] {
  const headings = all(document, 'h1', HEADINGS);
  const says = (heading: Element): boolean => clean(rawText(heading), 100) !== '';
  const shown = headings.some(says) || all(document, 'h1,h2,h3', HEADINGS).some(says);
  return shown ? headings : [...headings, ...shadowedHeadings(document)];
}

function shadowedHeadings(document: Document): Element[] {
  const found: Element[] = [];
  let left = HOSTS;
  const walk = (root: Root, depth: number): void => {
    for (const element of all(root, '*', left)) {
      if (left-- <= 0 || found.length >= HEADINGS) return;
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(...all(shadow, 'h1', HEADINGS - found.length));
      if (depth < DEPTH) walk(shadow, depth + 1);
    }
  };
  walk(document, 1);
  return found;
}

/** A heading that links to the site's front page is its logo. */
export function leadsHome(heading: Element, url: URL): boolean {
  const link = first(heading, 'a[href]') ?? closest(heading, 'a[href]');
  if (!link) return false;
  if (attribute(link, 'rel') === 'home') return true;
  const target = parsed(attribute(link, 'href'), url);
  return target?.host === url.host && pathKey(target) === '' && pathKey(url) !== '';
}
