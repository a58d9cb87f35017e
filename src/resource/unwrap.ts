/** Finds the address that an AMP cache, link counter, archive or translation stands for. */
import { parseAddress } from './address.ts';
import { WRAPPERS } from './wrappers.ts';

/** An archived AMP page behind a link counter is three deep. */
const DEPTH = 5;

export interface Unwrapped {
  url: URL;
  /** The outermost copy kept elsewhere, where there is one: what gets printed. */
  copy?: URL;
}

export function unwrap(url: URL): Unwrapped {
  const found: Unwrapped = { url };
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const inner = insideOf(found.url);
    if (!inner) break;
    if (inner.isCopy) found.copy ??= found.url;
    found.url = inner.url;
  }
  return found;
}

function insideOf(url: URL): { url: URL; isCopy: boolean } | undefined {
  for (const { hosts, inside, isCopy = false } of WRAPPERS) {
    const written = hosts.test(url.hostname) ? inside(url) : undefined;
    const inner = written ? parseAddress(written) : undefined;
    if (inner?.hostname.includes('.')) return { url: inner, isCopy };
  }
  return undefined;
}
