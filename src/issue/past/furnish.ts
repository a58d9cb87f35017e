/** Links that stand in nearly every issue (archive, sponsor page, social accounts) are the newsletter's, not the issue's. */
import { identify } from '../../resource/identify.ts';
import { isFurniture } from '../sent/furniture.ts';
import type { SentLink } from '../sent/sent-link.ts';
import { openWrapped } from '../sent/wrapped.ts';

/** Of fewer issues, nobody can tell what they all have. */
const ENOUGH = 5;
/** … and this part of them must have it. */
const PART = 0.5;

export interface PastLink {
  resource: string;
  /** The address to print. */
  address: string;
  link: SentLink;
}

/** The resources of one issue, each once, in its order: wrapped links opened where their address tells, without what every mail has. */
export function resourcesOf(links: readonly SentLink[]): { resources: PastLink[]; closed: number } {
  const found = new Map<string, PastLink>();
  let closed = 0;
  for (const link of links) {
    if (isFurniture(link)) continue;
    const { target } = openWrapped(link.address);
    if (target === undefined) {
      closed += 1;
      continue;
    }
    if (isFurniture({ address: target, text: '' })) continue;
    const { key, link: address } = identify(target);
    const known = found.get(key);
    if (!known || known.link.text === '') found.set(key, { resource: key, address, link });
  }
  return { resources: [...found.values()], closed };
}

/** The resources that half of all issues or more have. */
export function standingIn(issues: readonly { resources: readonly PastLink[] }[]): ReadonlySet<string> {
  if (issues.length < ENOUGH) return new Set();
  const counts = new Map<string, number>();
  for (const { resources } of issues)
    for (const { resource } of resources) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  const most = issues.length * PART;
  return new Set([...counts].filter(([, count]) => count >= most).map(([resource]) => resource));
}
