/** GitHub: repositories with their tabs, and the issues, releases, files and people of GitHub. */
import { address, segmentsOf } from '../../address.ts';
import { type Forge, names } from '../../forge.ts';
import { type ForgeSite, inProject, treeOrBlob } from '../../forge-found.ts';
import type { SiteRule } from '../../identity.ts';
import { NO_OWNER_ON_GITHUB } from '../../reserved-owners.ts';

const NUMBER = /^\d+(?:\.(?:diff|patch))?$/;
const ANY = /./;

const FORGE: Forge = {
  tabs: names(
    'issues pulls discussions actions projects wiki security pulse graphs network settings releases tags branches stargazers',
    'watchers forks contributors activity deployments packages labels milestones community compare commits search find',
    'codespaces archive zipball tarball zip tar.gz legacy.zip legacy.tar.gz upload new tree subscription people models agents insights custom-properties fork',
  ),
  things: [
    { under: 'issues', id: NUMBER },
    { under: 'pull', id: NUMBER },
    { under: 'discussions', id: /^\d+$/ },
    { under: 'releases/tag', id: ANY, whole: true },
    { under: 'releases/expanded_assets', id: ANY, as: 'releases/tag' },
    { under: 'releases/download', id: /^(?!latest$)./, as: 'releases/tag' },
    { under: 'commit', id: /^[\da-f]{7,40}(?:\.(?:diff|patch))?$/ },
    { under: 'compare', id: /\.\./, whole: true },
    { under: 'milestone', id: NUMBER },
    { under: 'projects', id: NUMBER },
    { under: 'actions/runs', id: NUMBER },
    { under: 'actions/workflows', id: ANY },
    { under: 'security/advisories', id: /^ghsa-/i },
    { under: 'wiki', id: /^(?!_|home$)./i },
    { under: 'pkgs', id: ANY, whole: true },
  ],
  views: names('tree blob raw blame edit commits delete'),
  revision(rest) {
    const isFull = rest[0] === 'refs' && rest.length > 2;
    const path = isFull ? rest.slice(2) : rest;
    return path.length === 0 ? undefined : { revision: path.slice(0, 1), path: path.slice(1) };
  },
};

const SITE: ForgeSite = { forge: FORGE, host: 'github.com', prefix: 'github:', view: treeOrBlob };

/** Hosts that serve the same repositories; the number is how many segments stand before the owner. */
const MIRRORS: readonly { host: string; skip: number; view?: string }[] = [
  { host: 'raw.githubusercontent.com', skip: 0, view: 'blob' },
  { host: 'raw.github.com', skip: 0, view: 'blob' },
  { host: 'api.github.com', skip: 1 },
  { host: 'codeload.github.com', skip: 0 },
];

export const github: SiteRule = {
  name: 'github',
  hosts: [
    'github.com',
    'raw.githubusercontent.com',
    'github.dev',
    'github1s.com',
    'togithub.com',
    'redirect.github.com',
  ],
  identify(url) {
    const mirror = MIRRORS.find(({ host }) => url.hostname === host);
    if (
      !mirror &&
      !/^(?:www\.|m\.|redirect\.)?(?:github\.com|github\.dev|github1s\.com|togithub\.com)$/.test(url.hostname)
    )
      return undefined;
    const [owner, repository, ...rest] = segmentsOf(url).slice(mirror?.skip ?? 0);
    if (!owner || !/^[\w.-]+$/.test(owner) || NO_OWNER_ON_GITHUB.has(owner.toLowerCase())) return undefined;
    if (!repository)
      return mirror
        ? undefined
        : { key: `github:${owner.toLowerCase()}`, link: address('github.com', owner) };
    const name = repository.replace(/\.git$/i, '');
    if (!/^[\w.-]+$/.test(name)) return undefined;
    return inProject(SITE, `${owner}/${name}`, mirror?.view ? [mirror.view, ...rest] : rest);
  },
};
