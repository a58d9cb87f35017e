/** The papers and the code that a page speaks of, as resource keys: by their addresses, and by arXiv ids and DOIs in its words. */
import type { Clipping } from '../clipping/clipping.ts';
import { identify, repoOf } from '../resource/identify.ts';
import { trimAddress } from '../resource/trim-address.ts';

/** 'arXiv:2103.07579', 'arxiv.org/abs/2103.07579v2', 'https://doi.org/10.1038/s41586-021-03819-2', '10.1038/…'. Each alternative is bounded. */
const MENTION =
  /\b(?:(?:https?:\/\/)?(?:[\w-]{1,20}\.){1,4}[a-z]{2,10}\/[^\s<>"'`|\\^{}\]]{1,300}|arxiv[:\s]\s?\d{4}\.\d{4,5}|10\.\d{4,9}\/[^\s<>"'`|\\^{}\]]{1,200})/giu;

/** Sites that hold papers: others are not worth the trouble of identifying them. */
const OF_PAPERS =
  /^(?:arxiv[:\s]|10\.\d)|arxiv|doi\.org|openreview\.net|aclanthology\.org|huggingface\.co\/papers|alphaxiv|proceedings\.|papers\.nips|thecvf\.com|\/doi\//i;

/** Longest text that is looked through, in characters: references at the end of a book are not what it is about. */
const LOOKED_THROUGH = 400_000;

/** Keys of the papers that a text names, each once. Linear. */
export function papersNamed(text: string): string[] {
  const keys = new Set<string>();
  for (const [mention] of text.slice(0, LOOKED_THROUGH).matchAll(MENTION))
    if (OF_PAPERS.test(mention)) keys.add(identify(addressOf(trimAddress(mention))).key);
  return [...keys].filter(key => !key.startsWith('url:'));
}

function addressOf(mention: string): string {
  const arxiv = /^arxiv[:\s]\s?(\d.*)$/i.exec(mention)?.[1];
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  if (/^10\./.test(mention)) return `https://doi.org/${mention}`;
  return /^https?:/i.test(mention) ? mention : `https://${mention}`;
}

/** A paper names a folder of the repository as often as the whole. */
function rootOf(code: string): string {
  const place = repoOf(code);
  return place ? `https://${place.host}/${place.owner}/${place.name}` : code;
}

/** A record never changes: what it names is found out once. */
const known = new WeakMap<Clipping, readonly string[]>();

/** Keys that a clipping's own facts and words name: a paper its code, a repository its papers, a page the papers in its summary. */
export function namedBy(clipping: Clipping): readonly string[] {
  const found = known.get(clipping);
  if (found) return found;
  const { paper, repo, summary = '' } = clipping;
  const keys = [
    ...(paper?.code ? [identify(rootOf(paper.code)).key] : []),
    ...(repo?.papers ?? []).map(address => identify(address).key),
    ...papersNamed(`${summary} ${repo?.description ?? ''}`),
  ];
  const named = [...new Set(keys)];
  known.set(clipping, named);
  return named;
}

/** Keys of the papers that the readable texts of clippings name, by the clippings' ids. */
export type NamedInTexts = ReadonlyMap<string, readonly string[]>;

/** A page that names more papers than this is a list, and about none of them. */
const MOST_PAPERS = 4;

/** What a clipping names in all: with the papers of its text, where it is about them. What a paper's text names is its references. */
export function namedInAll(clipping: Clipping, texts: NamedInTexts): readonly string[] {
  const inText = clipping.kind === 'paper' ? [] : (texts.get(clipping.id) ?? []);
  return inText.length > MOST_PAPERS ? namedBy(clipping) : [...new Set([...namedBy(clipping), ...inText])];
}
