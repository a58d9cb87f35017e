/** Hugging Face: models, datasets, Spaces, paper pages and posts. Their heads describe the page; the header shows likes, licence and tags. */
import type { RepoFacts } from '../../clipping/clipping.ts';
import { shorten } from '../../clipping/plain-text.ts';
import type { Capture } from '../capture.ts';
import { all, attribute, first } from '../dom.ts';
import type { Page } from '../page-model.ts';
import { metaOf } from '../sources/metas.ts';
import { lineOf } from '../sources/visible.ts';
import { countOf } from '../text/count.ts';
import { textDate } from '../text/dates.ts';
import { spdxOf } from '../text/license.ts';
import { splitByline, unique } from '../text/names.ts';
import type { SiteRule } from './site-rule.ts';

const RESERVED =
  /^(?:models|datasets|spaces|papers|posts|blog|docs|learn|join|login|settings|organizations|pricing|tasks|collections|search|chat|new|notifications|enterprise|terms-of-service|privacy|content-guidelines|inference|support)$/;

export const huggingface: SiteRule = {
  name: 'huggingface',
  sites: ['huggingface.co', 'hf.co'],
  read(page) {
    const parts = page.url.pathname.split('/').filter(Boolean);
    const [head = '', second, third] = parts;
    if (RESERVED.test(head) && !/^(?:papers|posts|datasets|spaces)$/.test(head))
      return { siteName: 'Hugging Face' };
    if (head === 'papers' && second) return paper(page, second);
    if (head === 'posts' && third) return post(page, second ?? '');
    if ((head === 'datasets' || head === 'spaces') && second)
      return third ? repo(page, second, third) : undefined;
    return second && !RESERVED.test(head) ? repo(page, head, second) : undefined;
  },
};

function repo(page: Page, owner: string, name: string): Partial<Capture> {
  const likes = first(page.document, 'button[title*="like" i] ~ button, [title*="See users who liked" i]');
  const license = all(page.document, 'a[href*="license:"], a[href*="license%3A"]', 3)[0];
  const tags = all(page.document, 'a.tag, a[href*="other="], a[href*="pipeline_tag="]', 30)
    .map(tag => lineOf(tag, 40))
    .filter(tag => tag && !/^license/i.test(tag));
  const stars = likes && countOf(lineOf(likes, 20));
  const spdx = license && spdxOf(lineOf(license, 60).replace(/^license:?\s*/i, ''));
  const stated = metaOf(page.metas, 'og:description', 'description');
  const description = stated && !/^We[’'\u2019]re on a journey/.test(stated) ? stated : undefined;
  const facts: RepoFacts = {
    host: 'huggingface.co',
    owner,
    name,
    ...(description && { description }),
    ...(stars !== undefined && { stars }),
    ...(spdx && { license: spdx }),
    ...(tags.length && { topics: [...new Set(tags)].slice(0, 20) }),
  };
  return {
    kind: 'repo',
    title: `${owner}/${name}`,
    siteName: 'Hugging Face',
    authors: [],
    repo: facts,
    ...(description && { summary: description }),
  };
}

/** https://huggingface.co/papers/<arXiv id> */
function paper(page: Page, id: string): Partial<Capture> | undefined {
  if (!/^\d{4}\.\d{4,5}$/.test(id)) return undefined;
  const { document } = page;
  const heading = first(document, 'h1');
  const names = all(document, '.author button, .author a, .author', 200).flatMap(author =>
    splitByline(lineOf(author, 80)),
  );
  const abstract = all(document, 'h2', 20).find(h2 => /^abstract$/i.test(lineOf(h2, 20)))?.nextElementSibling;
  const date = textDate(factLine(document, /^Published on/) ?? '', 'en');
  return {
    kind: 'paper',
    siteName: 'Hugging Face',
    paper: { arxivId: id, pdf: `https://arxiv.org/pdf/${id}` },
    ...(heading && { title: lineOf(heading, 400) }),
    ...(names.length && { authors: unique(names) }),
    ...(abstract && { summary: lineOf(abstract, 5000) }),
    ...(date && date.length > 4 && { published: date }),
  };
}

function factLine(document: Document, pattern: RegExp): string | undefined {
  const element = all(document, 'div,span,time', 800).find(
    each => each.childElementCount < 3 && pattern.test(lineOf(each, 40)),
  );
  return element && lineOf(element, 60);
}

const POST_HEAD = /^@?([\w.-]+)\s+on\s+Hugging Face(?::\s*["“]?(.+?)["”]?$)?/i;
const LONGEST_TITLE = 120;

/** A post has no headline: its author and first words, as the head gives them. */
function post(page: Page, user: string): Partial<Capture> {
  const [, handle = user, text] =
    POST_HEAD.exec(metaOf(page.metas, 'og:title', 'twitter:title') ?? page.tabTitle) ?? [];
  const named = all(page.document, `a[href="/${handle}"]`, 5).map(link => lineOf(link, 60));
  const author = named.find(name => name !== '') ?? handle;
  const time = first(page.document, 'article time, time');
  const published = time && attribute(time, 'datetime')?.slice(0, 10);
  return {
    kind: 'thread',
    siteName: 'Hugging Face',
    authors: [author],
    ...(text && { title: shorten(`${author}: ${text}`, LONGEST_TITLE), summary: text }),
    ...(published && { published }),
  };
}
