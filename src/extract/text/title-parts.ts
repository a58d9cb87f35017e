/** Titles as 'Headline | Section – Site': which part is the headline is told by what the page calls its site. */
import { clean, sameKey } from './clean.ts';

const SEPARATOR =
  /\s+[|‖¦·•»«›‹–—―:/<>~†-]{1,2}\s+|\s*[|｜│∣]\s*|(?<=[\u3040-\u9fff\uac00-\ud7af！？。」』）])\s?(?:_|-{1,2}|—{1,2})\s?(?=\S)|_(?=[\u3040-\u9fff\uac00-\ud7af])|\s*:\s+|(?<=\S)\s+»\s*|\s*–\s+(?=\S+$)/g;

const siteKey = (name: string): string =>
  sameKey(
    name
      .replace(/^the\s+/i, '')
      .replace(/\.(?:com|org|net|io|de|co\.uk|fr|at|ch|eu|it|es|pl|cz|ru|jp|nl|be|lu|blog|news)$/i, ''),
  );

export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const keys = [siteKey(text), siteKey(text.replace(/\/\S*$/, ''))].filter(Boolean);
  return siteNames.some(name => keys.includes(siteKey(name)));
}

/** Site names at either end are dropped, with the separators before them. Nothing is dropped when nothing else is left. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  let rest = clean(title, 1000);
  for (let round = 0; round < 3; round++) {
    const bracketed = /^(.+\S)\s+\[([^[\]]{2,40})\]$/.exec(rest);
    const shorter =
      (bracketed && isSiteName(bracketed[2] ?? '', siteNames) ? bracketed[1] : undefined) ??
      withoutLast(rest, siteNames) ??
      withoutFirst(rest, siteNames);
    if (!shorter) break;
    rest = shorter;
  }
  return rest.replace(/^\[\d{4}\.\d{4,5}(?:v\d+)?\]\s+/, '').replace(/^\(\d{1,3}\+?\)\s+(?=\S)/, '');
}

/** Positions of separators: [start, end]. */
function separators(title: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of title.matchAll(SEPARATOR)) {
    found.push([match.index, match.index + match[0].length]);
    if (found.length >= 20) break;
  }
  return found;
}

function withoutLast(title: string, siteNames: readonly string[]): string | undefined {
  for (const [start, end] of separators(title)) {
    if (start > 0 && isSiteName(title.slice(end), siteNames)) return title.slice(0, start).trim();
  }
  return undefined;
}

function withoutFirst(title: string, siteNames: readonly string[]): string | undefined {
  for (const [start, end] of separators(title).reverse()) {
    if (end < title.length && isSiteName(title.slice(0, start), siteNames)) return title.slice(end).trim();
  }
  return undefined;
}

/** The last part of a title after a strong separator: a candidate for the site's name. */
export function lastPart(title: string): string | undefined {
  const cuts = separators(clean(title, 1000)).filter(([start, end]) =>
    /[|–—·•»«:_-]/.test(title.slice(start, end)),
  );
  const last = cuts.at(-1);
  return last ? clean(title, 1000).slice(last[1]).trim() : undefined;
}

export function firstPart(title: string): string | undefined {
  const cut = separators(clean(title, 1000))[0];
  return cut ? clean(title, 1000).slice(0, cut[0]).trim() : undefined;
}

/** The part of a title that is clearly the longest: 'Site – Headline of several words – Section'. */
export function mainPart(title: string): { text: string; among: number } | undefined {
  const text = clean(title, 1000);
  const cuts = separators(text).filter(([start, end]) => !/^\s*:\s*$/.test(text.slice(start, end)));
  if (!cuts.length) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as [number, number]]) {
    parts.push(text.slice(from, start).trim());
    from = end;
  }
  const [longest = '', next = ''] = [...parts].sort((a, b) => b.length - a.length);
  return longest.length > 12 && longest.length >= next.length * 1.6
    ? { text: longest, among: parts.length }
    : undefined;
}
