/**
 * The sent text is what counts: its links beside the issue's clippings, by identity. A link that a mail service wrapped is
 * opened from its own address, else compared by its text, else listed; what cannot be told is never counted as forgotten.
 */
import type { Clipping } from '../../clipping/clipping.ts';
import { identify } from '../../resource/identify.ts';
import { keysOf } from '../keys-of.ts';
import { storyTitle, titleOf } from '../titles.ts';
import { isFurniture } from './furniture.ts';
import { compareTitles } from './same-title.ts';
import type { SentLink } from './sent-link.ts';
import { openWrapped } from './wrapped.ts';

/** A link that leads to a clipping. */
export interface Pair {
  clipping: Clipping;
  link: SentLink;
}

export interface Suggestion extends Pair {
  /** The link's text is the title word for word, or only alike. */
  sure: boolean;
}

/** A page that was sent and never clipped. */
export interface Unclipped {
  resource: string;
  /** The address to print. */
  address: string;
  link: SentLink;
}

export interface SentMatch {
  /** Clippings of the issue that the sent text links to. */
  sent: Pair[];
  /** Other clippings that it links to: left out, held, of another month. */
  elsewhere: Pair[];
  /** Wrapped links whose text is a title of the issue: for the author to confirm. */
  suggested: Suggestion[];
  /** Clippings of the issue that no link was found for. Forgotten only where nothing is left `unopened` or `suggested`. */
  missing: Clipping[];
  /** Wrapped links that nobody can tell, each once. */
  unopened: SentLink[];
  unclipped: Unclipped[];
}

export interface MatchSource {
  links: readonly SentLink[];
  /** What is in the issue as the desk has it, in its order. */
  inIssue: readonly Clipping[];
  /** Other clippings by the keys of `keysOfSent`. */
  others?: ReadonlyMap<string, Clipping>;
  /** Where wrapped links lead, as the network or the author told: address → address. */
  resolved?: ReadonlyMap<string, string>;
  /** Addresses that every issue carries (standing texts, the archive, the issue itself): never listed as unclipped. */
  standing?: readonly string[];
}

interface Target {
  link: SentLink;
  /** What the link leads to; undefined where nobody can tell. */
  address: string | undefined;
  isWrapped: boolean;
}

function targetsOf({ links, resolved }: Pick<MatchSource, 'links' | 'resolved'>): Target[] {
  const seen = new Map<string, Target>();
  for (const link of links) {
    const known = seen.get(link.address);
    // A picture and a title that lead to one place: the words are kept.
    if (known) {
      if (known.link.text === '' || known.link.text.length < link.text.length) known.link = link;
      continue;
    }
    const told = resolved?.get(link.address);
    // Where it leads may be wrapped again, or a page of the mail service that tells nothing.
    const opened = openWrapped(told ?? link.address);
    const { target, isWrapped } = told === undefined ? opened : { ...opened, isWrapped: true };
    seen.set(link.address, { link, address: target, isWrapped });
  }
  return [...seen.values()];
}

/** The resources that the links lead to, as far as they tell: to look up which of them were clipped. */
export const keysOfSent = (of: Pick<MatchSource, 'links' | 'resolved'>): string[] => [
  ...new Set(
    targetsOf(of).flatMap(({ link, address }) => [
      identify(link.address).key,
      ...(address === undefined ? [] : [identify(address).key]),
    ]),
  ),
];

export function matchSent(source: MatchSource): SentMatch {
  const { inIssue, others = new Map<string, Clipping>(), standing = [] } = source;
  const ours = new Map(inIssue.flatMap(clipping => keysOf(clipping).map(key => [key, clipping] as const)));
  const furniture = new Set(standing.map(address => identify(address).key));
  const [sent, elsewhere] = [new Map<string, Pair>(), new Map<string, Pair>()];
  const unclipped = new Map<string, Unclipped>();
  const dark: SentLink[] = [];
  for (const { link, address, isWrapped } of targetsOf(source)) {
    const own = identify(link.address).key;
    const named = address === undefined ? undefined : identify(address);
    const keys = named ? [named.key, own] : [own];
    const mine = keys.map(key => ours.get(key)).find(Boolean);
    const other = keys.map(key => others.get(key)).find(Boolean);
    if (mine) keep(sent, mine, link);
    else if (other) keep(elsewhere, other, link);
    else if (keys.some(key => furniture.has(key)) || isFurniture(link)) continue;
    else if (!named) dark.push(link);
    else if (isFurniture({ address: address ?? '', text: isWrapped ? '' : link.text })) continue;
    else if (!unclipped.has(named.key))
      unclipped.set(named.key, { resource: named.key, address: named.link, link });
  }
  const missing = inIssue.filter(({ id }) => !sent.has(id));
  const suggested = suggest(dark, missing);
  const told = new Set(suggested.map(({ link }) => link));
  return {
    sent: [...sent.values()],
    elsewhere: [...elsewhere.values()],
    suggested,
    missing,
    unopened: dark.filter(link => !told.has(link)),
    unclipped: [...unclipped.values()],
  };
}

function keep(pairs: Map<string, Pair>, clipping: Clipping, link: SentLink): void {
  if (!pairs.has(clipping.id)) pairs.set(clipping.id, { clipping, link });
}

/** Each link with the one clipping whose title it shows; word for word goes before alike. */
function suggest(links: readonly SentLink[], clippings: readonly Clipping[]): Suggestion[] {
  const found: Suggestion[] = [];
  const taken = new Set<object>();
  for (const wanted of ['same', 'alike'] as const)
    for (const link of links) {
      if (taken.has(link)) continue;
      const fits = clippings.filter(
        clipping =>
          !taken.has(clipping) &&
          [titleOf(clipping), storyTitle(clipping)].some(title => compareTitles(link.text, title) === wanted),
      );
      const [clipping] = fits;
      // Two clippings of one title: nobody can tell which.
      if (!clipping || fits.length > 1) continue;
      taken.add(link).add(clipping);
      found.push({ clipping, link, sure: wanted === 'same' });
    }
  return found;
}
