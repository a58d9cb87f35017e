/** Earlier issues as people have them at hand: a list of addresses, one a line, with or without titles. Pure. */
import type { Featured } from '../issue/issue.ts';
import { identify, isClippable } from '../resource/identify.ts';
import { trimAddress } from '../resource/trim-address.ts';

export interface EarlierIssue {
  month: string;
  number?: number | undefined;
}

export interface UnreadLine {
  /** Counted from 1. */
  line: number;
  text: string;
}

export interface ReadLines {
  /** One record for each resource, in the order of the lines. */
  featured: Featured[];
  /** Lines that hold something, and no web address. */
  unread: UnreadLine[];
  /** How many addresses name a resource that an earlier line names. */
  repeated: number;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"`]+/gi;
/** A host with a path or without, as people shorten it: 'arxiv.org/abs/2103.07579'. Among other words it needs a path: 'Node.js' is no host. */
const BARE = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u;
/** Longer ones are no addresses that anybody published. */
const LONGEST = 4_000;

/**
 * The resources that a text names: bare addresses, addresses without 'https://', Markdown links and list items, with
 * any title that stands beside them. Nothing is dropped: what holds no address is listed as unread.
 */
export function readEarlierIssue(text: string, { month, number }: EarlierIssue): ReadLines {
  const found = new Map<string, Featured>();
  const unread: UnreadLine[] = [];
  let repeated = 0;
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const { addresses, title } = readLine(line);
    if (addresses.length === 0) unread.push({ line: index + 1, text: line });
    for (const address of addresses) {
      const { key, link } = identify(address);
      if (found.has(key)) repeated += 1;
      else
        found.set(key, {
          resource: key,
          month,
          ...(number !== undefined && { issueNumber: number }),
          address: link,
          ...(title !== '' && addresses.length === 1 && { title }),
        });
    }
  }
  return { featured: [...found.values()], unread, repeated };
}

/** The lines that would give these records: what an editor of the list starts from. An address in a title loses its scheme, or it would be read as one more. */
export const linesOf = (featured: readonly Featured[]): string =>
  featured
    .map(({ address, resource, title = '' }) => [
      address ?? resource.replace(/^url:/, 'https://'),
      title === address ? '' : title.replace(/\bhttps?:\/\//gi, ''),
    ])
    .map(([address, title]) => (title ? `${address} ${title}` : `${address}`))
    .join('\n');

function readLine(line: string): { addresses: string[]; title: string } {
  const full = line.match(ADDRESS)?.map(trimAddress).filter(isAddress) ?? [];
  if (full.length > 0) {
    const rest = full.reduce((left, address) => left.replace(address, ' '), line);
    return { addresses: full, title: titleIn(rest) };
  }
  const words = line.split(/\s+/).filter(word => word !== '-' && word !== '*');
  const bare =
    words.map(trimAddress).find(word => BARE.test(word) && (words.length === 1 || word.includes('/'))) ?? '';
  const address = `https://${bare}`;
  return bare !== '' && isAddress(address)
    ? { addresses: [address], title: titleIn(line.replace(bare, ' ')) }
    : { addresses: [], title: '' };
}

const isAddress = (text: string): boolean => text.length <= LONGEST && isClippable(text);

/** What is left of a line without its address and the marks that led to it. Behind an address that begins the line the title stands as it is. */
function titleIn(rest: string): string {
  const isBehind = /^\s/.test(rest);
  const text = isBehind ? rest : rest.replace(MARKUP, ' ');
  const words = text.split(/\s+/).filter(word => word !== '');
  const isNumber = (word: string, at: number): boolean => at === 0 && !isBehind && NUMBERED.test(word);
  const first = words.findIndex((word, at) => !MARKS.test(word) && !isNumber(word, at));
  if (first === -1) return '';
  const title = words.slice(first, words.findLastIndex(word => !MARKS.test(word)) + 1).join(' ');
  return isBehind ? title : title.replace(/[:|]$/, '').replace(/^[-*+•–—](?=\p{L})/u, '');
}

/** Of Markdown's links: their brackets, and what is left in them, perhaps the link's own title. */
const MARKUP = /[[\]<>]|\(\s*(?:"[^"]{0,500}"\s*|'[^']{0,500}'\s*)?\)/g;

/** List marks and separators, and numbers of a list. */
const MARKS = /^[-*+•–—:|.,;()]{1,3}$/;
const NUMBERED = /^\d{1,4}[.)]$/;
