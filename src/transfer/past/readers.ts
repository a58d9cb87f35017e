/** Readers of earlier issues, one for each kind of file; each gives what it finds, piece by piece, so that the page goes on answering. */
import { all, attribute, first, rawText } from '../../extract/dom.ts';
import type { Hints, PastIssue, Unread } from '../../issue/past/past-issue.ts';
import { monthOf, numberIn, numberOf, titleFrom } from '../../issue/past/recognise.ts';
import { linksInMarkdown } from '../../issue/sent/markdown-links.ts';
import type { SentLink } from '../../issue/sent/sent-link.ts';
import { feedItems, isFeed } from './feed.ts';
import { frontMatterOf } from './front-matter.ts';
import { linksInDocument, parseHtml } from './html-links.ts';
import { isHtml } from './issue-text.ts';

/** One file, or what was pasted. A feed yields an issue for each of its entries, or why it is none. */
export function* readPast(path: string, text: string): Generator<PastIssue | Unread> {
  const plain = text.replace(/^\uFEFF/, '');
  if (isFeed(plain)) yield* fromFeed(path, plain);
  else yield isHtml(plain) ? fromHtml({ path }, plain) : fromMarkdown(path, plain);
}

const issueOf = (hints: Hints, links: SentLink[], source = hints.path): PastIssue => ({
  source,
  title: titleFrom(hints),
  number: numberOf(hints),
  month: monthOf(hints),
  ...(hints.address !== undefined && { address: hints.address }),
  links,
});

function fromMarkdown(path: string, text: string): PastIssue {
  const { fields, body } = frontMatterOf(text);
  const field = (...names: string[]): string | undefined =>
    names.map(name => fields.get(name)).find(value => value !== undefined && value !== '');
  const heading = /^ {0,3}#{1,2}[ \t]+([^\n]{1,300})$/m.exec(body)?.[1]?.replace(/[*_`]/g, '');
  const named = field('title', 'subject');
  // The heading tells the number where the title does not.
  const title =
    named === undefined ? heading : numberIn(named) === undefined && heading ? `${named} ${heading}` : named;
  const hints = {
    path,
    title,
    number: field('number', 'issue', 'issue_number', 'issuenumber', 'edition'),
    date: field('date', 'published', 'publishdate', 'pubdate', 'sent', 'created'),
    address: webAddress(field('canonical', 'canonical_url', 'url', 'permalink')),
  };
  return { ...issueOf(hints, linksInMarkdown(body)), title: named ?? titleFrom(hints) };
}

const META_DATES =
  'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"], meta[name="dc.date"], meta[name="DC.date.issued"]';

function fromHtml(hints: Hints, html: string): PastIssue {
  const document = parseHtml(html);
  const text = (selector: string): string => {
    const found = first(document, selector);
    return found ? rawText(found).replace(/\s+/g, ' ').trim() : '';
  };
  const named = (selector: string, name: string): string | undefined => {
    const found = first(document, selector);
    return found && attribute(found, name);
  };
  const [heading, title] = [text('h1'), text('head title') || text('title')];
  const both = [title, heading].filter(each => each !== '').join(' ');
  const told: Hints = {
    ...hints,
    title: hints.title ?? (both === '' ? undefined : both),
    date:
      hints.date ??
      named(META_DATES, 'content') ??
      all(document, 'time[datetime]', 1).map(time => attribute(time, 'datetime'))[0] ??
      undefined,
    address:
      hints.address ??
      webAddress(named('link[rel=canonical]', 'href') ?? named('meta[property="og:url"]', 'content')),
  };
  const issue = issueOf(told, linksInDocument(document, told.address));
  return { ...issue, title: hints.title ?? (heading || title || titleFrom(told)) };
}

function* fromFeed(path: string, xml: string): Generator<PastIssue | Unread> {
  for (const item of feedItems(xml)) {
    if ('why' in item) {
      const { title: entry, why } = item;
      yield { source: `${path} · ${entry || 'an entry without a title'}`, why, entry };
      continue;
    }
    const { title, date, address, content } = item;
    const hints: Hints = { path: '', title, date, address: webAddress(address) };
    yield {
      ...fromHtml(hints, content),
      source: `${path} · ${title || address || date}`,
    };
  }
}

const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
