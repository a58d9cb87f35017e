/** GitHub: repositories and their tabs, files, issues, pull requests, gists. Facts come from the page's own markup. */
import type { RepoFacts } from '../../clipping/clipping.ts';
import { NO_OWNER_ON_GITHUB } from '../../resource/reserved-owners.ts';
import type { Capture } from '../capture.ts';
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf, shortText } from '../sources/visible.ts';
import { clean } from '../text/clean.ts';
import { countOf } from '../text/count.ts';
import { spdxOf } from '../text/license.ts';
import { standingOf } from './github-standing.ts';
import type { SiteRule } from './site-rule.ts';

/** Tabs of a repository: they show the repository itself. */
const TABS =
  /^(?:issues|pulls|tags|releases|branches|commits|stargazers|watchers|network|forks|members|activity|actions|projects|wiki|security|pulse|graphs|discussions|packages|contributors)?$/;

export const github: SiteRule = {
  name: 'github',
  sites: ['github.com'],
  read(page) {
    if (page.url.hostname.startsWith('gist.')) return gist(page);
    const [owner, name, tab = '', ...rest] = page.url.pathname.split('/').filter(Boolean);
    if (!owner || !name || NO_OWNER_ON_GITHUB.has(owner.toLowerCase())) return undefined;
    if (/^(?:issues|pull|discussions)$/.test(tab) && /^\d+$/.test(rest[0] ?? '')) return thread(page);
    const repo = factsOf(page, owner, name.replace(/\.git$/, ''));
    const whole = `${repo.owner}/${repo.name}`;
    const path = pathOf(tab, rest);
    return {
      kind: 'repo',
      title: path ? `${whole}: ${path}` : whole,
      siteName: 'GitHub',
      authors: [],
      // The banner's day is when it was archived, not published.
      ...(repo.archived && { published: '' }),
      repo,
      ...(repo.description && !path && { summary: repo.description }),
      ...(TABS.test(tab) && !rest.length && { canonical: `https://github.com/${whole}` }),
    };
  },
};

const pathOf = (tab: string, rest: readonly string[]): string | undefined => {
  if (/^(?:blob|tree|raw|blame|edit)$/.test(tab)) return rest.slice(1).map(decode).join('/') || undefined;
  if (TABS.test(tab) && !rest.length) return undefined;
  return [tab, ...rest].map(decode).join('/') || undefined;
};

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function factsOf(page: Page, owner: string, name: string): RepoFacts {
  const { document, metas } = page;
  const stated = metaOf(metas, 'octolytics-dimension-repository_nwo')?.split('/');
  if (stated?.[1] && stated.join('/').toLowerCase() === `${owner}/${name}`.toLowerCase())
    [owner, name] = stated as [string, string];
  const stars = starsOf(document, `/${owner}/${name}`);
  const language =
    first(document, '[itemprop="programmingLanguage"]') ??
    first(
      document,
      '.BorderGrid a[href*="search?l="] .text-bold, a[href*="/search?l="] .color-fg-default.text-bold, .repository-lang-stats-numbers .lang, .repository-lang-stats .lang',
    );
  const topics = all(
    document,
    'a.topic-tag, a[data-octo-click="topic_click"], a[href^="/topics/"].topic-tag-link',
    40,
  ).map(element => shortText(element, 60));
  const license = licenseOf(document);
  const description = descriptionOf(page, `${owner}/${name}`);
  return {
    host: 'github.com',
    owner,
    name,
    ...(description && { description }),
    ...(stars !== undefined && { stars }),
    ...(language && { language: lineOf(language, 40) }),
    ...(license && { license }),
    ...(topics.length && { topics: [...new Set(topics)] }),
    ...standingOf(document, `${owner}/${name}`),
  };
}

function starsOf(document: Document, path: string): number | undefined {
  const counter = first(
    document,
    '#repo-stars-counter-star, #repo-stars-counter-unstar, a.social-count[href$="/stargazers"], .js-social-count',
  );
  const exact =
    counter &&
    (attribute(counter, 'title') ??
      /([\d,]+) users? starred/.exec(attribute(counter, 'aria-label') ?? '')?.[1]);
  if (counter) return countOf(exact && /\d/.test(exact) ? exact : lineOf(counter, 40));
  const link = all(document, 'a[href$="/stargazers"]', 20).find(
    element =>
      attribute(element, 'href')?.toLowerCase() === `${path}/stargazers`.toLowerCase() &&
      /\d/.test(lineOf(element, 80)),
  );
  return link && countOf(lineOf(link, 80));
}

function descriptionOf({ document, metas }: Page, whole: string): string | undefined {
  const shown = first(
    document,
    '.BorderGrid-cell > p.f4, .repository-meta [itemprop="about"], [itemprop="about"], .repository-description, #repository_description p',
  );
  const text = shown && lineOf(shown, 1000);
  if (text) return text;
  const stated = metaOf(metas, 'og:description', 'description');
  if (!stated || /^(?:Contribute to|GitHub is where)/.test(stated)) return undefined;
  const name = whole.slice(whole.indexOf('/') + 1);
  const bare = (stated.startsWith(`${name} - `) ? stated.slice(name.length + 3) : stated)
    .replace(new RegExp(`\\s*[-.]\\s*${whole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i'), '')
    .replace(/\s*Contribute to \S+ development by creating an account on GitHub\.?$/, '');
  return clean(bare) || undefined;
}

function licenseOf(document: Document): string | undefined {
  for (const link of all(
    document,
    'a[href*="LICENSE" i], a[href*="COPYING" i], a[data-analytics-event*="LICENSE" i]',
    20,
  )) {
    const text = lineOf(link, 80).replace(/^license:?\s*/i, '');
    const match = /^(.{2,40}?)(?:\s+licen[sc]e(?:,.*)?)?$/i.exec(text);
    if (
      match?.[1] &&
      /^(?:MIT|Apache|BSD|GPL|AGPL|LGPL|MPL|ISC|Unlicense|CC|EPL|WTFPL|Zlib|BSL|Boost)/i.test(match[1])
    )
      return spdxOf(match[1]);
  }
  return undefined;
}

/** The first of several selectors that finds anything: layouts of different years. */
function either(document: Document, ...selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const element = first(document, selector);
    if (element) return element;
  }
  return undefined;
}

function thread({ document, tabTitle }: Page): Partial<Capture> {
  const heading = either(
    document,
    '[data-testid="issue-title"]',
    'bdi.js-issue-title',
    '.js-issue-title',
    '.gh-header-title bdi',
  );
  const author = either(
    document,
    '[data-testid="issue-body-header-author"]',
    '.timeline-comment-header .author',
    '.gh-header-meta .author',
    '.discussion-timeline .author',
  );
  const title = heading
    ? lineOf(heading)
    : tabTitle.split(/ · (?:Issue|Pull Request|Discussion) #/)[0]?.replace(/ by \S+$/, '');
  return {
    kind: 'thread',
    siteName: 'GitHub',
    ...(title && { title: title.replace(/\s*#\d+$/, '') }),
    ...(author && { authors: [lineOf(author, 60)] }),
  };
}

function gist(page: Page): Partial<Capture> | undefined {
  const [owner] = page.url.pathname.split('/').filter(Boolean);
  const file = first(
    page.document,
    '.gist-blob-name, .file-info .gist-blob-name, strong.css-truncate-target',
  );
  const title = file && lineOf(file);
  return {
    kind: 'repo',
    siteName: 'GitHub Gist',
    ...(title && { title }),
    ...(owner && { authors: [owner] }),
  };
}
