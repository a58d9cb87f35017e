/**
 * RSS and Atom, an entry at a time: parsed whole, the export of a whole newsletter would freeze the page. The text is cut at
 * the tags of its entries, outside of CDATA; each is parsed by itself in an inert document.
 */
import { parseHtml } from './html-links.ts';

export interface FeedItem {
  title: string;
  /** As written. */
  date: string;
  address: string;
  /** HTML. */
  content: string;
}

/** An entry that cannot be read. */
export interface BrokenItem {
  /** '' where it has none. */
  title: string;
  why: string;
}

/** One issue; larger ones are left out. */
const LARGEST_ITEM = 5_000_000;
/** Broken entries of a piece that are told one by one. */
const MOST_TOLD = 100;

/** Whether the first element is a feed's; declarations and comments before it are passed over one by one. */
export function isFeed(text: string): boolean {
  let head = text.slice(0, 8000).trimStart();
  while (true) {
    const end = head.startsWith('<?') ? '?>' : head.startsWith('<!--') ? '-->' : undefined;
    if (end === undefined) return /^<(?:rss|feed|rdf:RDF)[\s>]/.test(head);
    const at = head.indexOf(end);
    if (at < 0) return false;
    head = head.slice(at + end.length).trimStart();
  }
}

/** Every entry, those that cannot be read too. Entities that the document declares are not known to its entries: they can grow without end. */
export function* feedItems(xml: string): Generator<FeedItem | BrokenItem> {
  const spaces = namespacesOf(xml.slice(0, 8000));
  const sources = itemSources(xml);
  let next = sources.next();
  for (; !next.done; next = sources.next()) {
    const source = next.value;
    const isLarge = source.length > LARGEST_ITEM;
    const item = isLarge ? undefined : readItem(source, spaces);
    if (item) yield item;
    else yield* brokenItems(source, isLarge ? 'too large for an issue' : 'no XML that can be read');
  }
  yield* brokenItems(next.value, 'the feed ends in the middle of it');
}

/** The entries of a piece that cannot be read: one without an end takes those after it along, up to an end. */
function* brokenItems(source: string, why: string): Generator<BrokenItem> {
  const [, ...entries] = source.split(/<(?:item|entry)(?=[\s>])/);
  for (const entry of entries.slice(0, MOST_TOLD)) yield { title: titleIn(entry.slice(0, 3000)), why };
  if (entries.length > MOST_TOLD) yield { title: `${entries.length - MOST_TOLD} more`, why };
}

/** The title as text, without parsing what cannot be parsed. */
function titleIn(entry: string): string {
  const [, title = ''] = /<title[^>]{0,200}>\s*(?:<!\[CDATA\[)?([^<\]]{0,300})/.exec(entry) ?? [];
  return (parseHtml(title).body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The prefixes that the root declares, for its parts to be parsed alone. */
function namespacesOf(head: string): string {
  const [root = ''] = /<(?:rss|feed|rdf:RDF)\b[^>]{0,4000}>/.exec(head) ?? [];
  return (root.match(/\sxmlns(?::[\w-]{1,40})?\s*=\s*(?:"[^"<]{0,300}"|'[^'<]{0,300}')/g) ?? []).join('');
}

const OPEN = /<(item|entry)(?=[\s>])/g;

/** '<item>…</item>' and '<entry>…</entry>', one after the other; returns the piece after them that has no end. Linear. */
export function* itemSources(xml: string): Generator<string, string> {
  OPEN.lastIndex = 0;
  let at = 0;
  while (true) {
    OPEN.lastIndex = at;
    const open = OPEN.exec(xml);
    if (!open) return '';
    const end = endOf(xml, open.index, `</${open[1]}>`);
    if (end < 0) return xml.slice(open.index);
    yield xml.slice(open.index, end);
    at = end;
  }
}

/** Where the closing tag ends; what stands in CDATA closes nothing. */
function endOf(xml: string, from: number, close: string): number {
  let at = from;
  let end = -1;
  while (true) {
    if (end < at) end = xml.indexOf(close, at);
    if (end < 0) return -1;
    const data = xml.slice(at, end).indexOf('<![CDATA[');
    if (data < 0) return end + close.length;
    const after = xml.indexOf(']]>', at + data);
    if (after < 0) return -1;
    at = after;
  }
}

function readItem(source: string, spaces: string): FeedItem | undefined {
  const document = new DOMParser().parseFromString(`<root${spaces}>${source}</root>`, 'application/xml');
  const item = document.documentElement.firstElementChild;
  if (!item || document.querySelector('parsererror')) return undefined;
  const text = (...names: string[]): string => {
    for (const name of names) {
      const found = [...item.children].find(child => child.nodeName === name);
      const value = found?.textContent?.trim();
      if (value) return value;
    }
    return '';
  };
  const link = [...item.children].find(
    child => child.localName === 'link' && (child.getAttribute('rel') ?? 'alternate') === 'alternate',
  );
  return {
    title: text('title').replace(/\s+/g, ' '),
    date: text('pubDate', 'published', 'dc:date', 'updated'),
    address: link?.getAttribute('href') ?? link?.textContent?.trim() ?? '',
    content: contentOf(item, text),
  };
}

/** Atom may hold XHTML as elements rather than as text. */
function contentOf(item: Element, text: (...names: string[]) => string): string {
  const atom = [...item.children].find(child => child.nodeName === 'content');
  if (atom?.getAttribute('type') === 'xhtml' && atom.firstElementChild)
    return new XMLSerializer().serializeToString(atom);
  return text('content:encoded', 'content', 'description', 'summary');
}
