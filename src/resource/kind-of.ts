/** A guess at the kind of a page from its address, used before the page has answered. */
import type { Kind } from '../clipping/clipping.ts';
import { bareHost, parseAddress, pathOf, segmentsOf } from './address.ts';
import { KIND_OF_PATH, KIND_OF_PLACE } from './kind-hosts.ts';
import { siteOf } from './sites/index.ts';
import { parentsOf } from './tracking.ts';
import { unwrap } from './unwrap.ts';

/** Undefined where the address says nothing. */
export function kindOf(address: string): Kind | undefined {
  const clipped = parseAddress(address);
  if (!clipped) return undefined;
  const { url } = unwrap(clipped);
  return siteOf(url)?.found.kind ?? guessKind(url);
}

/** By the most exact place in the table, else by words in the path. For addresses that no site rule names. */
export function guessKind(url: URL): Kind | undefined {
  const [first = '', second = ''] = segmentsOf(url);
  for (const host of parentsOf(bareHost(url)))
    for (const place of [`${host}/${first}/${second}`, `${host}/${first}`, host]) {
      const kind = KIND_OF_PLACE.get(place);
      if (kind && (place !== host || first !== '')) return kind;
    }
  const path = pathOf(url);
  return KIND_OF_PATH.find(({ path: words }) => words.test(path))?.kind;
}
