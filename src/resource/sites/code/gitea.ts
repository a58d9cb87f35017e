/** Codeberg and other hosts that run Forgejo or Gitea: a revision is 'branch/main', 'tag/v1' or 'commit/SHA'. */
import { isOnHost, segmentsOf } from '../../address.ts';
import { type Forge, names } from '../../forge.ts';
import { inProject } from '../../forge-found.ts';
import type { SiteRule } from '../../identity.ts';
import { NO_OWNER_ON_GITEA } from '../../reserved-owners.ts';

const NUMBER = /^\d+(?:\.(?:diff|patch))?$/;

const FORGE: Forge = {
  tabs: names(
    'issues pulls releases tags branches commits wiki activity stars watchers forks projects packages actions graph settings',
    'milestones labels search archive contributors security find code-frequency recent-commits',
  ),
  things: [
    { under: 'issues', id: NUMBER },
    { under: 'pulls', id: NUMBER },
    { under: 'releases/tag', id: /./, whole: true },
    { under: 'releases/download', id: /./, as: 'releases/tag' },
    { under: 'commit', id: /^[\da-f]{7,64}(?:\.(?:diff|patch))?$/ },
    { under: 'compare', id: /\.\./, whole: true },
    { under: 'milestone', id: NUMBER },
    { under: 'projects', id: NUMBER },
    { under: 'actions/runs', id: NUMBER },
    { under: 'wiki', id: /^(?!_|home$)./i },
  ],
  views: names('src raw media blame commits'),
  revision([kind, ...rest]) {
    const isNamed = kind === 'branch' || kind === 'tag' || kind === 'commit';
    if (!isNamed || rest.length === 0) return undefined;
    return { revision: [kind, ...rest.slice(0, 1)], path: rest.slice(1) };
  },
};

const HOSTS = [
  'codeberg.org',
  'gitea.com',
  'code.forgejo.org',
  'next.forgejo.org',
  'git.disroot.org',
  'notabug.org',
  'git.gay',
  'gitea.io',
];

export const gitea: SiteRule = {
  name: 'gitea',
  hosts: HOSTS,
  identify(url) {
    const host = HOSTS.find(name => isOnHost(url, name)) ?? url.hostname;
    const [owner, repository, ...rest] = segmentsOf(url);
    if (!owner || !repository || NO_OWNER_ON_GITEA.has(owner.toLowerCase())) return undefined;
    const name = repository.replace(/\.git$/i, '');
    if (![owner, name].every(part => /^[\w.-]+$/.test(part))) return undefined;
    const prefix = host === 'codeberg.org' ? 'codeberg:' : `git:${host}/`;
    return inProject({ forge: FORGE, host, prefix, view: () => 'src' }, `${owner}/${name}`, rest);
  },
};
