/** A table of addresses that are one resource each, turned into tests. */
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/resource/identify.ts';

export interface Group {
  key: string;
  /** What is printed for the first address; the same as that address where left out. */
  link?: string;
  kind?: string;
  addresses: readonly [string, ...string[]];
}

/** For each group: every address has its key, the first one its link, and the link leads to the same key. */
export function testGroups(site: string, groups: readonly Group[]): void {
  describe(`${site}: one resource`, () => {
    for (const { key, link, kind, addresses } of groups)
      test(key, () => {
        for (const address of addresses) {
          const identity = identify(address);
          expect(identity.key, address).toBe(key);
          expect(identify(identity.link).key, `link of ${address}`).toBe(key);
        }
        const first = identify(addresses[0]);
        expect(first.link).toBe(link ?? addresses[0]);
        if (kind) expect(first.kind).toBe(kind);
      });
  });
}

/** All of these are different resources. */
export function testApart(site: string, addresses: readonly string[]): void {
  test(`${site}: different resources stay apart`, () => {
    const byKey = new Map<string, string>();
    for (const address of addresses) {
      const { key } = identify(address);
      expect(byKey.get(key), `${address} shares ${key}`).toBeUndefined();
      byKey.set(key, address);
    }
  });
}
