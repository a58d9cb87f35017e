/**
 * In a single-page app the head may still describe the page that was opened first. It is distrusted as a whole only
 * when both witnesses fail: the address it states is another one, and its title is not what the page shows.
 */
import { attribute, first } from '../dom.ts';
import { parsed, pathKey } from '../text/addresses.ts';
import { likeness } from '../text/clean.ts';
import { type Metas, metaOf } from './metas.ts';

export function isStale(document: Document, url: URL, metas: Metas, seen: readonly string[]): boolean {
  const link = first(document, 'link[rel~="canonical" i][href]');
  const stated = [metaOf(metas, 'og:url'), link && attribute(link, 'href')]
    .map(address => parsed(address ?? undefined, url))
    .filter(address => address !== undefined);
  if (!stated.length || stated.some(address => agrees(address, url))) return false;
  const title = metaOf(metas, 'og:title', 'twitter:title');
  return title !== undefined && seen.length > 0 && seen.every(text => likeness(text, title) < 0.4);
}

/** Same path, or one holds the other's last part: shortened, mobile and translated addresses still name the page. */
function agrees(stated: URL, url: URL): boolean {
  if (pathKey(stated) === pathKey(url)) return true;
  const last = pathKey(url).split('/').at(-1) ?? '';
  return last.length > 3 && pathKey(stated).endsWith(last);
}
