/** Package registries and project hosts: one row a site. Names come from the address; facts from where the site shows them. */
import type { RepoFacts } from '../../clipping/clipping.ts';
import type { Capture } from '../capture.ts';
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { factNamed } from '../sources/labelled.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf } from '../sources/visible.ts';
import { spdxOf } from '../text/license.ts';
import type { SiteRule } from './site-rule.ts';

interface Registry {
  site: string;
  siteName: string;
  /** Groups `name` and, where the host has them, `owner`. Case as in the address. */
  path: RegExp;
  /** Elements, best first; the page's description serves where there are none. */
  description?: string;
  /** What the page's metadata sets before the description. */
  before?: RegExp;
  /** Where the page's own spelling of the name stands. */
  name?: string;
  topics?: string;
  license?: string;
}

const REGISTRIES: readonly Registry[] = [
  {
    site: 'npmjs.com',
    siteName: 'npm',
    path: /^\/package\/(?<name>(?:@[^/]+\/)?[^/]+)/,
    topics: 'a[href^="/search?q=keywords"]',
  },
  {
    site: 'pypi.org',
    siteName: 'PyPI',
    path: /^\/project\/(?<name>[^/]+)/,
    description: '.package-description__summary',
    topics: '.package-keyword',
  },
  {
    site: 'crates.io',
    siteName: 'crates.io',
    path: /^\/crates\/(?<name>[^/]+)/,
    description: '[data-test-description]',
    topics: '[data-test-keyword]',
    license: '[data-test-license]',
  },
  {
    site: 'rubygems.org',
    siteName: 'RubyGems.org',
    path: /^\/gems\/(?<name>[^/]+)/,
    description: '#markup',
  },
  {
    site: 'packagist.org',
    siteName: 'Packagist',
    path: /^\/packages\/(?<owner>[^/]+)\/(?<name>[^/]+)/,
    description: 'p.description',
    topics: '.tags a',
    license: '.license',
  },
  {
    site: 'metacpan.org',
    siteName: 'metacpan.org',
    path: /^\/(?:dist|release|pod|module)\/(?:[A-Z]+\/)?(?<name>[\w:-]+?)(?:-v?\d[\d._]*)?\/?$/,
  },
  {
    site: 'hackage.haskell.org',
    siteName: 'Hackage',
    path: /^\/package\/(?<name>[^/]+?)(?:-[\d.]+)?(?:\/|$)/,
    description: '#content h1 small',
  },
  {
    site: 'stackage.org',
    siteName: 'Stackage Server',
    path: /\/package\/(?<name>[^/]+?)(?:-[\d.]+)?(?:\/|$)/,
    description: '.synopsis',
    license: '.license',
  },
  {
    site: 'cran.r-project.org',
    siteName: 'CRAN',
    path: /^\/(?:web\/)?packages?[/=](?<name>[^/]+)/,
    description: 'h2 + p, p',
  },
  { site: 'nuget.org', siteName: 'NuGet', path: /^\/packages\/(?<name>[^/]+)/, topics: '.tag' },
  {
    site: 'hex.pm',
    siteName: 'Hex',
    path: /^\/packages\/(?<name>[^/]+)/,
    description: '.package-title + .description',
    license: '.license',
  },
  {
    site: 'pkg.go.dev',
    siteName: 'Go Packages',
    path: /^\/(?:[^/]+\/)?(?<owner>[^/]+)\/(?<name>[^/@]+)/,
    license: '[data-test-id="UnitHeader-license"]',
  },
  { site: 'drupal.org', siteName: 'Drupal.org', path: /^\/project\/(?<name>[^/]+)/, name: '#page-subtitle' },
  {
    site: 'launchpad.net',
    siteName: 'Launchpad',
    path: /^\/(?!\+|~|bugs|search)(?<name>[^/]+)/,
    name: '#watermark-heading',
  },
  {
    site: 'code.google.com',
    siteName: 'Google Code',
    path: /^\/(?:archive\/)?p\/(?<name>[^/]+)/,
    description: '#psum',
  },
  {
    site: 'sourceforge.net',
    siteName: 'SourceForge',
    path: /^\/(?:projects|p)\/(?<name>[^/]+)/,
    name: 'h1[itemprop="name"], h1',
    description: '[itemprop="description"], .description',
  },
  { site: 'savannah.gnu.org', siteName: 'GNU Savannah', path: /^\/projects\/(?<name>[^/]+)/ },
  { site: 'hub.docker.com', siteName: 'Docker Hub', path: /^\/(?:r\/(?<owner>[^/]+)|_)\/(?<name>[^/]+)/ },
  {
    site: 'jsr.io',
    siteName: 'JSR',
    path: /^\/@(?<owner>[^/]+)\/(?<name>[^/@]+)/,
    before: /^@\S+ on JSR(?:: |$)/,
  },
  { site: 'pear.php.net', siteName: 'PEAR', path: /^\/package\/(?<name>[^/]+)/ },
  { site: 'pecl.php.net', siteName: 'PECL', path: /^\/package\/(?<name>[^/]+)/ },
  {
    site: 'pagure.io',
    siteName: 'Pagure',
    path: /^\/(?!(?:about|browse|group|login|new|search|user|users|groups)(?:\/|$))(?:(?:fork\/)?(?<owner>[^/]+)\/)?(?<name>[^/]+)\/?$/,
    description: '.projectinfo',
  },
];

export const packages: SiteRule = {
  name: 'packages',
  sites: REGISTRIES.map(({ site }) => site),
  read(page) {
    const host = page.url.hostname.replace(/^www\./, '');
    const registry = REGISTRIES.find(({ site }) => host === site || host.endsWith(`.${site}`));
    const groups = registry?.path.exec(page.url.pathname)?.groups;
    if (!registry || !groups?.name) return undefined;
    return capture(page, registry, decode(groups.name), groups.owner ? decode(groups.owner) : '');
  },
};

function capture(page: Page, registry: Registry, path: string, owner: string): Partial<Capture> {
  const { document } = page;
  const shown = registry.name ? first(document, registry.name) : undefined;
  const name = (shown && lineOf(shown, 100)) || path;
  const description = describe(page, registry);
  const license =
    spdxOf(registry.license ? licenseAt(document, registry.license) : undefined) ??
    spdxOf(factNamed(document, /^(?:code |project )?licen[cs]es?$/i));
  const topics = registry.topics
    ? all(document, registry.topics, 30)
        .map(each => lineOf(each, 50).replace(/^#/, ''))
        .filter(Boolean)
    : [];
  const repo: RepoFacts = {
    host: registry.site,
    owner,
    name,
    ...(description && { description }),
    ...(license && { license }),
    ...(topics.length && { topics: [...new Set(topics)] }),
  };
  return {
    kind: 'repo',
    title: owner ? `${owner}/${name}` : name,
    siteName: registry.siteName,
    repo,
    ...(description && { summary: description }),
  };
}

function textAt(document: Document, selector: string): string | undefined {
  const element = first(document, selector);
  return element && lineOf(element, 500);
}

/** Without 'licensed by …', and without the commit that Packagist sets after it. */
const licenseAt = (document: Document, selector: string): string | undefined =>
  textAt(document, selector)?.replace(/\s+(?:licen[sc]ed\b.*|[0-9a-f]{40}|unknown)$/i, '');

function describe({ document, metas }: Page, { description, before }: Registry): string | undefined {
  const element = description ? first(document, description) : undefined;
  const shown = element && (attribute(element, 'content') ?? lineOf(element, 600));
  if (shown) return shown;
  const stated = metaOf(metas, 'description', 'og:description');
  return (before ? stated?.replace(before, '') : stated) || undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
