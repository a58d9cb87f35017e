/** What the first page of a PDF and its metadata say, as a Capture. Pure: pdf.js is elsewhere. */
import type { Capture } from '../capture.ts';
import { textDate } from '../text/dates.ts';
import { abstractOf } from './abstract.ts';
import { authorsOf } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { linesOf, type TextPiece } from './lines.ts';
import { titleOf } from './title.ts';

export interface FirstPage {
  /** Title and author as the document's metadata tell them; '' where they do not. */
  info: { title: string; author: string };
  items: TextPiece[];
}

/** Crossref's recommended pattern, without what a sentence puts after it: www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const DOI = /\b(10\.\d{4,9}\/[-._;()/:a-z0-9]+[a-z0-9])/iu;
/** arXiv's stamp in the margin: 'arXiv:2103.07579v1 [cs.CV] 13 Mar 2021'. */
const ARXIV = /\barXiv:\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d+)?/u;
/** A year as journals cite themselves: 'Z. Naturforsch. 54 a, 272-273 (1999)'. */
const CITED_YEAR = /\d.{0,40}\(((?:19|20)\d{2})\)/u;
/** Lines that may tell when it was published; what was received or accepted tells less. */
const HEAD_LINES = 40;

export function readFirstPage({ info, items }: FirstPage): Omit<Capture, 'url'> {
  const lines = linesOf(items).slice(0, 400);
  const blocks = blocksOf(lines);
  const title = titleOf(blocks, info.title);
  const end = title?.block?.lines.at(-1)?.y ?? Number.POSITIVE_INFINITY;
  const authors = authorsOf(
    blocks.filter(({ lines: [first] }) => first !== undefined && first.y < end),
    info.author,
  );
  const text = items
    .map(({ str }) => str)
    .join(' ')
    .slice(0, 20_000);
  const doi = DOI.exec(text)?.[1]?.toLowerCase();
  const arxivId = ARXIV.exec(text)?.[1];
  const summary = abstractOf(lines);
  const published = publishedOf(lines.slice(0, HEAD_LINES).map(line => line.text));
  const paper = { ...(doi && { doi }), ...(arxivId && { arxivId }) };
  return {
    ...(title && { title: title.text }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(summary && { summary }),
    ...(Object.keys(paper).length > 0 && { paper }),
    ...((summary || doi || arxivId) && { kind: 'paper' as const }),
  };
}

function publishedOf(lines: readonly string[]): string | undefined {
  const dated = lines.filter(
    line => line.length < 120 && !/\b(?:received|accepted|revised|submitted|retrieved)\b/iu.test(line),
  );
  const named = dated.filter(line => /\bpublished\b/iu.test(line));
  for (const line of [...named, ...dated]) {
    const date = textDate(line, 'en');
    if (date) return date;
  }
  return dated.map(line => CITED_YEAR.exec(line)?.[1]).find(year => year !== undefined);
}
