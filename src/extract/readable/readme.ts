/** The README that a repository's page shows, and the papers that it names. */

/** As GitHub, GitLab, Forgejo and Gitea, Bitbucket, Hugging Face, npm, PyPI and crates.io mark it, in this order. */
const README = [
  'article.markdown-body[itemprop="text"], #readme article.markdown-body, [data-testid="readme"] .markdown-body',
  '.readme-holder .md, .blob-viewer[data-type="rich"] .md, .file-content.md',
  '#readme .markup, .file-view .markup',
  '[data-qa="readme-container"]',
  '.model-card-content',
  '#readme',
  '.project-description',
  '[data-test-readme]',
  'article.markdown-body',
];

/** Elsewhere the page of a repository may be nothing but its text; on these it is files, tabs and figures. */
const CODE_HOSTS = /(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|huggingface\.co)$/;

export const isCodeHost = (url: URL): boolean => CODE_HOSTS.test(url.hostname);

export function readmeOf(page: Document): Element | undefined {
  for (const selector of README) {
    const found = page.querySelector(selector);
    if (found?.textContent?.trim()) return found;
  }
  return undefined;
}

const PAPER =
  /^https?:\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)\/|(?:dx\.)?doi\.org\/10\.|openreview\.net\/(?:forum|pdf)\?|aclanthology\.org\/\w|huggingface\.co\/papers\/|proceedings\.mlr\.press\/v\d|(?:papers\.nips|proceedings\.neurips)\.cc\/paper|openaccess\.thecvf\.com\/content)/i;
/** One that names more is a list of papers. */
const MOST_PAPERS = 5;

export function papersIn(readme: Element, base: string): string[] {
  const links = Array.from(readme.querySelectorAll('a[href]'), link => link.getAttribute('href') ?? '');
  const addresses = links
    .filter(href => href.length < 500 && URL.canParse(href, base))
    .map(href => new URL(href, base).href)
    .filter(href => PAPER.test(href));
  const papers = [...new Set(addresses)];
  return papers.length > MOST_PAPERS ? [] : papers;
}
