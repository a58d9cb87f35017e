/** Kind of resource, told by the page itself; the address has its say in the resource room and in site rules. */
import type { Kind } from '../../clipping/clipping.ts';
import { all, attribute, first, rawText } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf } from '../sources/visible.ts';
import { sameKey } from '../text/clean.ts';
import { hasAbstract } from './abstract.ts';
import { doiNear } from './paper.ts';

interface Evidence {
  page: Page;
  title: string;
  published: string | undefined;
  /** Types of the JSON-LD node, or of the page's outermost microdata item, without the vocabulary. */
  types: string;
  openGraph: string;
  generator: string;
}

const has = (page: Page, ...names: string[]): boolean => names.some(name => page.metas.has(name));

/** What Highwire metadata of a paper holds beyond title, authors and day, which Quarto writes for posts too. */
const PLACED = [
  'citation_journal_title',
  'citation_conference_title',
  'citation_doi',
  'citation_pdf_url',
  'citation_technical_report_institution',
  'citation_dissertation_institution',
];

/** Types that nothing but a post or an article has. */
const POST = /BlogPosting|NewsArticle|DiscussionForumPosting/;

/** The first line that holds decides. */
const SIGNS: readonly (readonly [Kind, string, (evidence: Evidence) => boolean])[] = [
  [
    'paper',
    'Highwire metadata',
    ({ page, generator, types }) =>
      has(page, 'citation_title') &&
      (has(page, ...PLACED) ||
        (has(page, 'citation_author', 'citation_authors', 'citation_publication_date') &&
          !/^quarto/i.test(generator) &&
          !POST.test(types))),
  ],
  [
    'paper',
    'schema.org',
    ({ types }) => /(?:^|\s)(?:Medical)?(?:ScholarlyArticle|Thesis)(?:\s|$)/.test(types),
  ],
  [
    'paper',
    'EPrints, bepress, PRISM',
    ({ page }) => has(page, 'eprints.title', 'bepress_citation_title', 'prism.doi', 'wkhealth_title'),
  ],
  [
    'paper',
    'Dublin Core with a lasting identifier',
    ({ page }) =>
      has(page, 'dc.creator', 'dc.creator.personalname', 'dc.contributor') &&
      ['dc.identifier', 'dc.identifier.doi'].some(name =>
        page.metas
          .get(name)
          ?.some(value => /doi|10\.\d{4}|urn:(?:ietf|nbn|isbn)|\bhdl\.handle\.net\//i.test(value)),
      ),
  ],
  ['repo', 'schema.org', ({ types }) => /SoftwareSourceCode/.test(types)],
  [
    'repo',
    'code browsers',
    ({ page, generator }) =>
      /^(?:cgit|gitweb|gitea|forgejo|gogs|gitlab|stagit|pagure)\b/i.test(generator) ||
      /go,git,self-hosted/.test(metaOf(page.metas, 'keywords') ?? ''),
  ],
  ['course', 'schema.org', ({ types }) => /(?:^|\s)Course(?:Instance)?(?:\s|$)/.test(types)],
  [
    'thread',
    'schema.org',
    ({ types }) => /DiscussionForumPosting|QAPage|(?:^|\s)Question(?:\s|$)|SocialMediaPosting/.test(types),
  ],
  ['page', 'podcasts', ({ types }) => /PodcastEpisode|RadioEpisode/.test(types)],
  [
    'page',
    'wikis',
    ({ generator }) => /^(?:mediawiki|dokuwiki|xwiki|twiki|moinmoin|tiddlywiki)/i.test(generator),
  ],
  [
    'video',
    'player card',
    ({ page }) => metaOf(page.metas, 'twitter:card') === 'player' && !has(page, 'article:published_time'),
  ],
  ['video', 'Open Graph', ({ openGraph }) => /^video(?:$|\.)/.test(openGraph)],
  [
    'video',
    'schema.org',
    ({ types, openGraph, page }) =>
      /VideoObject|(?:^|\s)Clip(?:\s|$)/.test(types) &&
      openGraph !== 'article' &&
      !has(page, 'article:published_time'),
  ],
  ['blog', 'schema.org', ({ types }) => /(?:Article|Posting|Recipe|Review|Report|HowTo)(?:\s|$)/.test(types)],
  ['blog', 'Open Graph', ({ openGraph }) => /^(?:article|blog|blogpost|news|post)$/.test(openGraph)],
  [
    'blog',
    'time of publication',
    ({ page }) => has(page, 'article:published_time', 'parsely-pub-date', 'sailthru.date'),
  ],
  ['tool', 'schema.org', ({ types }) => /SoftwareApplication|WebApplication|MobileApplication/.test(types)],
  [
    'video',
    'a player as the main thing',
    ({ page }) =>
      has(page, 'og:video', 'og:video:url', 'twitter:player') &&
      first(page.document, 'article p') === undefined,
  ],
  ['paper', 'the title links to its PDF', ({ page, title }) => title !== '' && linksToPdf(page, title)],
  ['paper', 'an abstract and a DOI', ({ page }) => doiNear(page) !== undefined && hasAbstract(page)],
  [
    'blog',
    'one article',
    ({ page }) =>
      first(page.document, 'article,[itemtype*="Article"],[itemtype*="BlogPosting"]') !== undefined &&
      !isHome(page),
  ],
  ['blog', 'dated prose', ({ published, page }) => published !== undefined && !isHome(page)],
  ['blog', 'prose', ({ page }) => !isHome(page) && isProse(page)],
];

/** Kinds that a page of nearly any other kind also looks like. */
const WEAK: ReadonlySet<Kind> = new Set(['blog', 'page', 'tool', 'video']);

/** `known`: what the address is known to hold; metadata that is plain about a paper or code outweighs it, prose does not. */
export function kindOf(page: Page, title: string, published: string | undefined, known?: Kind): Kind {
  const evidence: Evidence = {
    page,
    title,
    published,
    types: page.main?.types.join(' ') || itemType(page),
    openGraph: metaOf(page.metas, 'og:type')?.toLowerCase() ?? '',
    generator: metaOf(page.metas, 'generator') ?? '',
  };
  const shown = SIGNS.find(([, , holds]) => holds(evidence));
  // '/courses/why-learning-matters' may be a post: the address guesses, the page states.
  if (shown?.[0] === 'blog' && POST.test(evidence.types) && /paper|course|thread/.test(known ?? ''))
    return 'blog';
  if (known && known !== 'blog' && (!shown || WEAK.has(shown[0]))) return known;
  return shown?.[0] ?? known ?? 'page';
}

/** schema.org type of the outermost microdata or RDFa item that is about the page. */
function itemType(page: Page): string {
  for (const element of all(
    page.document,
    '[itemscope][itemtype*="schema.org" i]:not([itemprop]),[typeof^="schema:"]',
    30,
  )) {
    const type = (attribute(element, 'itemtype') ?? attribute(element, 'typeof') ?? '').replace(
      /^.*[/:]/,
      '',
    );
    if (
      !/^(?:WebPage|WebSite|Organization|Person|BreadcrumbList|ItemList|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|ImageObject|Blog|ListItem|SearchAction|Comment|UserComments|Product|Offer|LocalBusiness|CollectionPage)$/.test(
        type,
      )
    )
      return type;
  }
  return '';
}

const linksToPdf = (page: Page, title: string): boolean =>
  all(page.document, 'a[href*=".pdf" i]', 40).some(link => sameKey(lineOf(link, 300)) === sameKey(title));

const isHome = ({ url }: Page): boolean => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';

const PROSE = 1500;

/** Several hundred words of running text. */
function isProse(page: Page): boolean {
  let length = 0;
  for (const paragraph of all(page.document, 'p,td > font,blockquote', 120)) {
    const text = rawText(paragraph);
    if (text.length > 80) length += text.length;
    if (length > PROSE) return true;
  }
  return false;
}
