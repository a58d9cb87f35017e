/** Finding where a DOI ends in a path: publishers append the view of the article to it. */
import { encode } from './address.ts';
import { parseDoi } from './doi.ts';

/** Segments that name a view; what follows one of them is a part of the view. */
const VIEWS = [
  'full fulltext abstract abs summary pdf epdf ampdf epub html xml meta references? citations? citedby figures? tables?',
  'metrics suppl(?:_file|emental|ementary)? data issuetoc toc download page media reviews tab-[a-z]+ issue',
  '(?:fulltext|index|full)\\.html?',
].flatMap(row => row.split(' '));
const EXTENSION = '\\.(?:pdf|epub|full|abstract|html?|xml|ris|short|long|full\\.pdf|pdf\\+html)';
const VIEW = new RegExp(`(?:/(?:${VIEWS.join('|')})(?:/.*)?|${EXTENSION})$`, 'i');
const LONGEST = 600;

/** The DOI that a path's rest begins with, as written, without views, file extensions and session ids. */
export function doiAhead(rest: string): string | undefined {
  let doi = rest
    .slice(0, LONGEST)
    .replace(/;jsessionid=.*$/i, '')
    .replace(/\/+$/, '');
  for (let cut = doi.replace(VIEW, ''); cut !== doi && parseDoi(cut); cut = doi.replace(VIEW, '')) doi = cut;
  return parseDoi(doi);
}

/** For a path: each segment escaped, the slashes kept. */
export const encodeDoi = (doi: string): string => doi.split('/').map(encode).join('/');
