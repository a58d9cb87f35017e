/** Key, link and kind of what lies at or below a project on a code host: the same for every host. */
import { address } from './address.ts';
import { type Forge, placeOf } from './forge.ts';
import type { Found } from './identity.ts';

export interface ForgeSite {
  forge: Forge;
  /** Where links lead. */
  host: string;
  /** Before the project in keys: 'github:', 'git:gitlab.gnome.org/'. */
  prefix: string;
  /** Segment between a project and what lies below it. */
  divider?: string;
  /** The view to print for one that was clipped. */
  view: (clipped: string) => string;
}

/** Where people talk. */
const THREADS = /^(?:issues|pulls?|pull-requests|merge_requests|discussions)\//;

/** `project` as clipped: 'owner/name', or more where groups are nested; its case does not matter. */
export function inProject(site: ForgeSite, project: string, rest: readonly string[]): Found | undefined {
  const place = placeOf(rest, site.forge);
  if (!place) return undefined;
  const key = site.prefix + project.toLowerCase();
  const divider = site.divider ? [site.divider] : [];
  const link = (...below: string[]): string => address(site.host, project, ...below);
  const repo = {
    host: site.host,
    owner: project.slice(0, project.lastIndexOf('/')),
    name: project.slice(project.lastIndexOf('/') + 1),
  };
  if (place.at === 'project') return { key, link: link(), kind: 'repo', repo };
  if (place.at === 'thing') {
    const kind = THREADS.test(place.path) ? 'thread' : 'repo';
    return { key: [key, ...divider, place.path].join('/'), link: link(...divider, place.path), kind, repo };
  }
  const { revision, path } = place;
  return {
    key: pathKey(key, revision, path),
    link: link(...divider, site.view(place.view), ...revision, ...path),
    kind: 'repo',
    repo: { ...repo, path: path.join('/') },
  };
}

/** Branches that are a project's line of work under one of its usual names; any other revision stays in the key. */
const MAIN = new Set(['main', 'master', 'HEAD', 'trunk']);

/** 'owner/name:path' on the main branch, else 'owner/name@revision:path', much as Git writes a path at a revision. */
function pathKey(key: string, revision: readonly string[], path: readonly string[]): string {
  const name = revision.at(-1) ?? '';
  return `${key}${MAIN.has(name) ? '' : `@${name}`}:${path.join('/')}`;
}

/** Hosts that show folders as 'tree' and files as 'blob', whatever view of them was clipped. */
export const treeOrBlob = (view: string): string => (view === 'tree' || view === 'commits' ? 'tree' : 'blob');
