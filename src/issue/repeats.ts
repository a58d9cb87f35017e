/** One resource linked twice in an issue: no CHECK of the draft (its keys are fixed), shown on the desk. */
import type { Clipping } from '../clipping/clipping.ts';
import { groupBy } from './group.ts';
import type { LinkPlace, PrintedLink } from './issue-links.ts';
import { keyOf, keysOf } from './keys-of.ts';

export interface Repeat {
  /** What OK remembers; changes when the places change. */
  id: string;
  /** The address as it prints first. */
  link: string;
  /** Of its clipping, where it is one; else the address. */
  title: string;
  /** Two or more, in the order in which they print. */
  places: LinkPlace[];
}

type Known = Pick<Clipping, 'resource' | 'link' | 'url' | 'aliases'>;

/**
 * Resources that `links` name more than once, whatever the address. `clippings` tell which addresses are one resource.
 * A figure names its source besides the link to it: that is no repeat.
 */
export function repeatsOf(links: readonly PrintedLink[], clippings: Iterable<Known>): Repeat[] {
  const resources = new Map<string, string>();
  for (const clipping of clippings) for (const key of keysOf(clipping)) resources.set(key, clipping.resource);
  const resourceOf = (address: string): string => resources.get(keyOf(address)) ?? keyOf(address);
  const printed = links.filter(({ place }) => place.part !== 'figure');
  return [...groupBy(printed, ({ link }) => resourceOf(link))].flatMap(([key, found]) => {
    const [first] = found;
    if (!first || found.length < 2) return [];
    const places = found.map(({ place }) => place);
    const at = places.map(({ part, story = '' }) => `${story}/${part}`).join(' ');
    const title = found.find(({ clipping }) => clipping)?.clipping?.title ?? first.link;
    return [{ id: `repeat:${key}@${at}`, link: first.link, title, places }];
  });
}
