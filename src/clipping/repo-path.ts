/** What the address of a folder or file in a repository names: on code hosts such pages have titles that nobody would print. */

export interface RepoPath {
  owner: string;
  name: string;
  path: string;
}

/**
 * How each host writes owner, name and the path at a branch or commit; a branch is taken for one segment.
 * GitHub and GitLab document tree and blob, Forgejo src with the kind of reference, Bitbucket src without it.
 */
const HOSTS: Readonly<Record<string, RegExp>> = {
  'github.com': /^\/([^/]+)\/([^/]+)\/(?:tree|blob)\/[^/]+\/(.+)$/,
  'gitlab.com': /^\/([^/]+(?:\/[^/]+){0,20})\/([^/]+)\/-\/(?:tree|blob)\/[^/]+\/(.+)$/,
  'codeberg.org': /^\/([^/]+)\/([^/]+)\/src\/(?:branch|tag|commit)\/[^/]+\/(.+)$/,
  'bitbucket.org': /^\/([^/]+)\/([^/]+)\/src\/[^/]+\/(.+)$/,
};

/** Undefined for anything but a folder or file inside a repository of a known code host. */
export function repoPath(address: string): RepoPath | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  if (!Object.hasOwn(HOSTS, host) || pathname.length > 2000) return undefined;
  const [, owner, name, path] = HOSTS[host]?.exec(pathname.replace(/\/+$/, '')) ?? [];
  return owner && name && path
    ? { owner: readable(owner), name: readable(name), path: readable(path) }
    : undefined;
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
