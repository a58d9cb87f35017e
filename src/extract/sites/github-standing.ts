/** How a GitHub repository stands, from its page: latest release, archived, fork. */
import type { RepoFacts } from '../../clipping/clipping.ts';
import { all, attribute, parentOf } from '../dom.ts';
import { lineOf } from '../sources/visible.ts';

export type Standing = Pick<RepoFacts, 'release' | 'archived' | 'fork'>;

/** `whole` is 'owner/name'. A fact that the page does not show is left out: pages of a repository's tabs show few. */
export function standingOf(document: Document, whole: string): Standing {
  const release = releaseOf(document, whole);
  const fork = forkOf(document, whole);
  return {
    ...(release && { release }),
    ...(isArchived(document) && { archived: true }),
    ...(fork && { fork }),
  };
}

/** The sidebar links the latest release by its tag and labels it; a pre-release is not the latest. */
function releaseOf(document: Document, whole: string): string | undefined {
  const path = `/${whole}/releases/tag/`.toLowerCase();
  for (const link of all(document, '.BorderGrid a[href*="/releases/tag/"]', 5)) {
    const href = attribute(link, 'href') ?? '';
    if (!href.toLowerCase().startsWith(path) || /\bpre-release\b/i.test(lineOf(link, 300))) continue;
    try {
      return decodeURIComponent(href.slice(path.length).split(/[?#]/)[0] ?? '') || undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

const ARCHIVED =
  /^(?:(?:public|private|internal) archive|archived)$|^this repository (?:has been|was) archived by the owner\b/i;

/** A label beside the name, and a banner above the page. READMEs keep no classes, so they cannot show either. */
const isArchived = (document: Document): boolean =>
  all(document, '#repository-container-header .Label, .pagehead .Label, .flash, .flash-warn', 60).some(
    element => ARCHIVED.test(lineOf(element, 200)),
  );

/** 'forked from owner/name' below the name; `.fork-flag` until 2020. */
function forkOf(document: Document, whole: string): string | undefined {
  for (const link of all(document, '.fork-flag a[href], #repository-container-header a[href]', 60)) {
    const beside = parentOf(link);
    const parent = /^\/([\w.-]+\/[\w.-]+)\/?$/.exec(attribute(link, 'href') ?? '')?.[1];
    if (!beside || !parent || parent.toLowerCase() === whole.toLowerCase()) continue;
    if (/^forked from\b/i.test(lineOf(beside, 200))) return parent;
  }
  return undefined;
}
