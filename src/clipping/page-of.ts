/** Which pages are a clipping's. */
import { identify } from '../resource/identify.ts';
import type { Clipping } from './clipping.ts';

/** Whether `address` leads to the clipping's resource: by its own key, or as one of the addresses it was clipped at. */
export function isPageOf({ url, aliases, resource }: Clipping, address: string): boolean {
  const { key } = identify(address);
  return key === resource || [url, ...aliases].some(known => identify(known).key === key);
}
