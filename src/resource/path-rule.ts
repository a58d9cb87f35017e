/** Most sites name a thing by an id in the path: their rules are a few patterns, a key and a link. */
import type { Kind } from '../clipping/clipping.ts';
import { pathOf, withoutQuery } from './address.ts';
import type { Found, SiteRule } from './identity.ts';

export interface PathRule {
  name: string;
  hosts: readonly string[];
  kind?: Kind;
  /** Matched in order against the decoded path, which has no slash at its end. The groups are the id. */
  paths: readonly RegExp[];
  /** From the groups that took part, in order. */
  key: (...id: string[]) => string;
  /** The address without its query where this is left out. */
  link?: (...id: string[]) => string;
  soft?: boolean;
}

export function pathRule({ name, hosts, kind, paths, key, link, soft }: PathRule): SiteRule {
  return { name, hosts, identify: url => firstMatch(pathOf(url), url) };

  function firstMatch(path: string, url: URL): Found | undefined {
    for (const pattern of paths) {
      const match = pattern.exec(path);
      if (!match) continue;
      const id = match.slice(1).filter(group => group !== undefined);
      return {
        key: key(...id),
        link: link?.(...id) ?? withoutQuery(url),
        ...(kind && { kind }),
        ...(soft && { soft }),
      };
    }
    return undefined;
  }
}
