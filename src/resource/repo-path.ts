/** What an address tells of a repository, for titles such as 'owner/name: path' and for facts about it. */
import { parseAddress } from './address.ts';
import type { RepoPlace } from './identity.ts';
import { siteOf } from './sites/index.ts';
import { unwrap } from './unwrap.ts';

/** The repository that an address lies in, on a known code host; `path` of a folder or file in it. */
export function repoOf(address: string): RepoPlace | undefined {
  const url = parseAddress(address);
  return url && siteOf(unwrap(url).url)?.found.repo;
}

/** Only for a folder or file inside a repository. */
export function repoPath(address: string): { owner: string; name: string; path: string } | undefined {
  const place = repoOf(address);
  return place?.path === undefined ? undefined : { owner: place.owner, name: place.name, path: place.path };
}
