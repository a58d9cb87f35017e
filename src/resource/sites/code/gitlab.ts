/** GitLab, its own host and others: projects may lie several groups deep, and '/-/' stands before everything below one. */
import { segmentsOf } from '../../address.ts';
import { type Forge, names } from '../../forge.ts';
import { inProject, treeOrBlob } from '../../forge-found.ts';
import { genericKey } from '../../generic.ts';
import type { SiteRule } from '../../identity.ts';
import { NO_OWNER_ON_GITLAB } from '../../reserved-owners.ts';

const NUMBER = /^\d+(?:\.(?:diff|patch))?$/;

const FORGE: Forge = {
  tabs: names(
    'issues merge_requests work_items commits tags branches pipelines releases wikis boards network graphs activity snippets',
    'milestones labels environments jobs packages project_members starrers forks compare security container_registry',
    'incidents value_stream_analytics feature_flags find_file archive settings ci service_desk iterations requirements',
    'deployments infrastructure_registry artifacts metrics ml badges',
  ),
  things: [
    { under: 'issues/incident', id: NUMBER, as: 'issues' },
    { under: 'issues', id: NUMBER },
    { under: 'work_items', id: NUMBER, as: 'issues' },
    { under: 'merge_requests', id: NUMBER },
    { under: 'releases', id: /^(?!permalink$|new$)./ },
    { under: 'tags', id: /^(?!new$)./ },
    { under: 'commit', id: /^[\da-f]{7,40}(?:\.(?:diff|patch))?$/ },
    { under: 'compare', id: /\.\./, whole: true },
    { under: 'milestones', id: NUMBER },
    { under: 'snippets', id: NUMBER },
    { under: 'pipelines', id: NUMBER },
    { under: 'jobs', id: NUMBER },
    { under: 'wikis', id: /^(?!home$|pages$)./i, whole: true },
  ],
  views: names('tree blob raw blame edit commits'),
  revision(rest) {
    const path = rest[0] === 'refs' && rest.length > 2 ? rest.slice(2) : rest;
    return path.length === 0 ? undefined : { revision: path.slice(0, 1), path: path.slice(1) };
  },
};

/** Before '/-/' came, in 2019, these words followed the project at once; GitLab lets no project be called so. */
const AFTER_PROJECT = names(
  '- issues merge_requests commits commit tree blob raw blame tags branches releases wikis snippets pipelines milestones',
  'labels graphs network compare find_file boards activity forks edit environments jobs network',
);

/** Public instances whose names do not say that they are GitLab's. */
const INSTANCES = new Set([
  'salsa.debian.org',
  'invent.kde.org',
  'framagit.org',
  'code.videolan.org',
  'foss.heptapod.net',
  'opencode.net',
  'git.ligo.org',
  'git.rwth-aachen.de',
]);

const isNamedGitLab = (url: URL): boolean =>
  /^(?:www\.)?gitlab\./.test(url.hostname) || INSTANCES.has(url.hostname);
/** Nothing else is known to write '/-/' like this. */
const GITLAB_PATH = /\/-\/(?:tree|blob|issues|merge_requests|releases)\b/;

export const gitlab: SiteRule = {
  name: 'gitlab',
  hosts: ['*'],
  identify(url) {
    const isGuessed = !isNamedGitLab(url);
    if (isGuessed && !GITLAB_PATH.test(url.pathname)) return undefined;
    const segments = segmentsOf(url);
    if (segments[0] === undefined || NO_OWNER_ON_GITLAB.has(segments[0].toLowerCase())) return undefined;
    const end = segments.findIndex((segment, index) => index > 1 && AFTER_PROJECT.has(segment));
    const rest = end < 0 ? [] : segments.slice(end + (segments[end] === '-' ? 1 : 0));
    const project = (end < 0 ? segments : segments.slice(0, end)).join('/').replace(/\.git$/, '');
    const host = url.host.replace(/^www\./, '');
    const prefix = host === 'gitlab.com' ? 'gitlab:' : `git:${host}/`;
    const found = inProject({ forge: FORGE, host, prefix, divider: '-', view: treeOrBlob }, project, rest);
    // Nothing tells the root of a guessed host's project: it keeps the key that its own address has.
    if (found && isGuessed) return { ...found, key: genericKey(new URL(found.link)) };
    // A single name is a group's or a person's page.
    return found && !project.includes('/') ? { key: found.key, link: found.link } : found;
  },
};
