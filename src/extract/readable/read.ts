/** The readable text of one page as Markdown, by what the page is. Pure but for the DOM, which it never alters. */
import type { Kind } from '../../clipping/clipping.ts';
import { abstractOf } from './abstract.ts';
import { articleOf } from './article.ts';
import { baseOf, copyPage } from './copy.ts';
import { markdownOf } from './markdown.ts';
import { isCodeHost, papersIn, readmeOf } from './readme.ts';

export interface ReadableRequest {
  kind: Kind;
  /** What capture read as the page's own abstract or description. */
  summary?: string | undefined;
}

/** Crosses from the page to the worker: plain data only. */
export interface Readable {
  /** `location.href` at the moment of reading. */
  url: string;
  /** '' where the page has no text to keep. */
  markdown: string;
  words: number;
  /** Of a repository: addresses of papers that its README names. */
  papers?: string[];
}

interface Part {
  root: ParentNode;
  papers?: string[];
}

type Reader = (page: Document, url: URL, request: ReadableRequest) => Part | undefined;

const article: Reader = (page, url) => {
  const root = articleOf(page, url);
  return root && { root };
};

/** Shorter ones are teasers: the page's own text says more. */
const SHORTEST_ABSTRACT = 300;

/** Of a paper its abstract, from metadata where the page does not show it; one without is read like any page. */
const abstract: Reader = (page, url, { kind, summary = '' }) => {
  const shown = abstractOf(page, summary);
  if (shown) return { root: alone(shown, url) ?? shown };
  if (summary.length < SHORTEST_ABSTRACT) return article(page, url, { kind });
  const root = page.createElement('div');
  for (const line of summary.split('\n')) root.appendChild(page.createElement('p')).textContent = line;
  return { root };
};

const readme: Reader = (page, url, request) => {
  const root = readmeOf(page);
  if (!root) return isCodeHost(url) ? undefined : article(page, url, request);
  const papers = papersIn(root, url.href);
  return { root: alone(root, url) ?? root, papers };
};

const READERS: Record<Kind, Reader | undefined> = {
  paper: abstract,
  repo: readme,
  // What a video says is not on its page.
  video: undefined,
  blog: article,
  course: article,
  tool: article,
  thread: article,
  page: article,
};

/** Never throws: a page that cannot be read has no text. */
export function readReadable(
  document: Document,
  location: Location | URL,
  request: ReadableRequest,
): Readable {
  const none: Readable = { url: location.href, markdown: '', words: 0 };
  try {
    const base = new URL(baseOf(document));
    const page = copyPage(document);
    const part = page && READERS[request.kind]?.(page, new URL(location.href), request);
    if (!part) return none;
    const { markdown, words } = markdownOf(part.root, base, page.documentElement.lang);
    return { ...none, markdown, words, ...(part.papers?.length && { papers: part.papers }) };
  } catch {
    return none;
  }
}

/** Code, maths and footnotes of a part in one form, with nothing left out of it. */
function alone(part: Element, url: URL): HTMLElement | undefined {
  const page = part.ownerDocument;
  page.body.replaceChildren(part);
  return articleOf(page, url, { whole: true });
}
