/**
 * Code forges that anyone can host: GitLab, Gitea and Forgejo, cgit, gitweb; also Bitbucket and SourceHut. Told by
 * what the page is made with, so that a forge on any host is read.
 */
import type { RepoFacts } from '../../clipping/clipping.ts';
import { NO_OWNER_ON_GITEA, NO_OWNER_ON_GITLAB } from '../../resource/reserved-owners.ts';
import type { Capture } from '../capture.ts';
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf } from '../sources/visible.ts';
import { countOf } from '../text/count.ts';
import { spdxOf } from '../text/license.ts';
import type { SiteRule } from './site-rule.ts';

interface Forge {
  name: string;
  is: (page: Page) => boolean;
  /** 'group/subgroup/name' of the repository that the address lies in; undefined elsewhere on the forge. */
  path: (page: Page) => string | undefined;
  /** First parts of addresses that are no owner's. */
  noOwner?: ReadonlySet<string>;
  description?: string;
  stars?: string;
  language?: string;
  license?: string;
  topics?: string;
  /** Labels or banners, one of which says that the repository is archived. */
  archived?: string;
  /** A line 'forked from …' with the address of the repository. */
  fork?: string;
  /** Text for a repository that describes itself with nothing. */
  placeholder?: RegExp;
}

const segments = ({ url }: Page): string[] => url.pathname.split('/').filter(Boolean);
const twoParts = (page: Page): string | undefined =>
  segments(page).length >= 2 ? segments(page).slice(0, 2).join('/') : undefined;
const linkTo = (page: Page, selector: string): string | undefined => {
  const link = first(page.document, selector);
  return link && (attribute(link, 'title') ?? lineOf(link, 200));
};
const generatedBy = (page: Page, pattern: RegExp): boolean =>
  pattern.test(metaOf(page.metas, 'generator') ?? '');

/** 'go,git,self-hosted,gitea', 'git,forge,forgejo': a post about one of them has other words beside it. */
const hasOwnKeywords = (page: Page): boolean =>
  /(?:^|,)git,(?:.*,)?(?:self-hosted|forge|forgejo|gitea)(?:,|$)/i.test(
    metaOf(page.metas, 'keywords') ?? '',
  ) && !/^article/.test(metaOf(page.metas, 'og:type') ?? '');

/** What is talked about below a repository: an issue, a merge request. It is read as any other page. */
const THREAD = /\/(?:issues|merge_requests|work_items|pulls)\/\d+(?:\/|$)/;

const FORGES: readonly Forge[] = [
  {
    name: 'GitLab',
    is: page =>
      metaOf(page.metas, 'og:site_name') === 'GitLab' ||
      first(page.document, 'body[data-page^="projects:"],meta[content="GitLab"]') !== undefined,
    path: page => {
      const stated = first(page.document, 'body[data-project-full-path]');
      const path =
        (stated && attribute(stated, 'data-project-full-path')) ??
        page.url.pathname.split('/-/')[0]?.slice(1);
      return path && /^[^/]+\/./.test(path) ? path.replace(/\/$/, '') : undefined;
    },
    noOwner: NO_OWNER_ON_GITLAB,
    description:
      '.home-panel-description-markdown, [data-testid="project-description-content"], .home-panel-description .read-more-container',
    stars: '.star-count, [data-testid="star-count"], .count-badge-count',
    license: 'a[href*="/LICENSE"] .project-stat-value, a[href*="LICENSE"] strong, [itemprop="license"]',
    topics: '[data-testid="project-topic"], .home-panel-topic-list a, .topic-tag',
    archived: '.gl-alert-body, .text-warning',
  },
  {
    name: 'Forgejo',
    is: page => hasOwnKeywords(page) || generatedBy(page, /^(?:forgejo|gitea|gogs)/i),
    path: twoParts,
    noOwner: NO_OWNER_ON_GITEA,
    description: '.repo-description, #repo-desc .description, .description',
    stars: 'a[href$="/stars"]',
    language: '.language-stats-details .item span, .language-stats-details .item',
    license: 'a[href*="LICENSE"], .repo-license a',
    topics: '.repo-topic, .topic',
    archived: '.repo-header .label',
    fork: '.fork-flag',
  },
  {
    name: 'cgit',
    is: page => generatedBy(page, /^cgit/i),
    path: page => linkTo(page, '#header .main a:nth-of-type(2), #header .main a[title]'),
    description: '#header .sub',
  },
  {
    name: 'gitweb',
    is: page => generatedBy(page, /^gitweb/i),
    path: page => /[?;&]p=([^;&]+?)(?:\.git)?(?:[;&]|$)/.exec(decodeURIComponent(page.url.search))?.[1],
    description: '#metadata_desc td + td, table.projects_list tr:first-child td + td',
    placeholder: /^Unnamed repository/,
  },
  {
    name: 'Bitbucket',
    is: page => /(?:^|\.)bitbucket\.org$/.test(page.url.hostname),
    path: twoParts,
  },
  {
    name: 'SourceHut',
    is: page => /^(?:(?:git|hg)\.)?sr\.ht$/.test(page.url.hostname),
    path: page => (segments(page)[0]?.startsWith('~') ? twoParts(page) : undefined),
  },
];

export const forges: SiteRule = {
  name: 'forges',
  sites: ['*'],
  read(page) {
    const forge = FORGES.find(({ is }) => is(page));
    const path = forge?.path(page);
    if (!forge || !path || forge.noOwner?.has(path.split('/')[0] ?? '')) return undefined;
    return THREAD.test(page.url.pathname) ? { kind: 'thread' } : capture(page, forge, path);
  },
};

function capture(page: Page, forge: Forge, path: string): Partial<Capture> {
  const owner = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.git$/, '');
  const at = (selector: string | undefined, limit = 600): string | undefined => {
    const element = selector ? first(page.document, selector) : undefined;
    return element ? lineOf(element, limit) || undefined : undefined;
  };
  const stated = metaOf(page.metas, 'og:description', 'description');
  const shown = at(forge.description) ?? (forge.name === 'cgit' || stated === name ? undefined : stated);
  const description = shown && !forge.placeholder?.test(shown) ? shown : undefined;
  const stars = countOf(at(forge.stars, 30));
  const license = spdxOf(at(forge.license, 60));
  const topics = forge.topics
    ? all(page.document, forge.topics, 30)
        .map(topic => lineOf(topic, 50))
        .filter(Boolean)
    : [];
  const archived =
    forge.archived !== undefined &&
    all(page.document, forge.archived, 20).some(element => ARCHIVED.test(lineOf(element, 200)));
  const fork = forkOf(page, forge);
  const repo: RepoFacts = {
    host: page.url.hostname.replace(/^www\./, ''),
    owner,
    name,
    ...(description && { description }),
    ...(stars !== undefined && { stars }),
    ...(license && { license }),
    ...(at(forge.language, 40) && { language: at(forge.language, 40) as string }),
    ...(topics.length && { topics: [...new Set(topics)] }),
    ...(archived && { archived }),
    ...(fork && { fork }),
  };
  return { kind: 'repo', title: path, repo, authors: [], ...(description && { summary: description }) };
}

const ARCHIVED = /^archived$|^(?:this is an )?archived project\b|^this project is archived\b/i;

/** The same line may name what a repository mirrors or was generated from: only one that says 'fork' counts. */
function forkOf({ document }: Page, { fork }: Forge): string | undefined {
  const line = fork && all(document, fork, 5).find(element => /\bfork/i.test(lineOf(element, 200)));
  const link = line && first(line, 'a[href]');
  return link && /^\/([\w.-]+\/[\w.-]+)\/?$/.exec(attribute(link, 'href') ?? '')?.[1];
}
