/** The resources that a clipping answers to: its own, and those that its addresses name by themselves. */
import type { Clipping } from '../clipping/clipping.ts';
import { identify } from '../resource/identify.ts';

/** A record never changes, and an outline asks for all of them on each edit. */
const known = new WeakMap<object, readonly string[]>();

/**
 * A page may have told a better key (its DOI) than its address does, and an issue imported from a list knows the address
 * alone: both are kept in mind.
 */
export function keysOf(clipping: Pick<Clipping, 'resource' | 'url' | 'link' | 'aliases'>): readonly string[] {
  const found = known.get(clipping);
  if (found) return found;
  const { resource, url, link, aliases } = clipping;
  const all = [...new Set([resource, ...[url, link, ...aliases].map(address => identify(address).key)])];
  known.set(clipping, all);
  return all;
}

/** An issue asks for the same few hundred addresses on each edit. */
const REMEMBERED = 4000;
const keys = new Map<string, string>();

/** The key of the resource that an address names by itself. */
export function keyOf(address: string): string {
  const known = keys.get(address);
  if (known !== undefined) return known;
  const { key } = identify(address);
  if (keys.size >= REMEMBERED) keys.clear();
  keys.set(address, key);
  return key;
}

/** The page that an address with a plain anchor lies on: 'url:example.org/log#v1' → 'url:example.org/log'; undefined where the fragment is a page of its own ('#/…', '#!…'). */
export function pageOf(resource: string): string | undefined {
  if (!resource.startsWith('url:')) return undefined;
  const [page = '', fragment] = resource.split('#', 2);
  return fragment !== undefined && /^[/!]/.test(fragment) ? undefined : page;
}
