/** Bitbucket Cloud. */
import { segmentsOf } from '../../address.ts';
import { type Forge, names } from '../../forge.ts';
import { inProject } from '../../forge-found.ts';
import type { SiteRule } from '../../identity.ts';

const NUMBER = /^\d+$/;

const FORGE: Forge = {
  tabs: names(
    'overview src commits branches pull-requests issues downloads wiki pipelines deployments forks admin jira addon',
  ),
  things: [
    { under: 'pull-requests', id: NUMBER },
    { under: 'issues', id: NUMBER },
    { under: 'commits', id: /^[\da-f]{7,40}$/ },
    { under: 'wiki', id: /^(?!home$)./i },
  ],
  views: names('src raw'),
  revision: rest => (rest.length === 0 ? undefined : { revision: rest.slice(0, 1), path: rest.slice(1) }),
};

const RESERVED = names('product account dashboard repo site blog support support-tickets gateway');

export const bitbucket: SiteRule = {
  name: 'bitbucket',
  hosts: ['bitbucket.org'],
  identify(url) {
    const [owner, repository, ...rest] = segmentsOf(url);
    if (!owner || !repository || RESERVED.has(owner.toLowerCase())) return undefined;
    const project = `${owner}/${repository.replace(/\.git$/i, '')}`;
    if (!/^[\w.{}-]+\/[\w.{}-]+$/.test(project)) return undefined;
    return inProject(
      { forge: FORGE, host: 'bitbucket.org', prefix: 'bitbucket:', view: () => 'src' },
      project,
      rest,
    );
  },
};
