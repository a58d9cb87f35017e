/** The clippings of the acceptance case as the product would hold them, identities and display titles included. */
import type { Clipping, Kind } from '../../src/clipping/clipping.ts';
import { displayTitle } from '../../src/clipping/display-title.ts';
import type { OutlineSource } from '../../src/issue/build-outline.ts';
import type { Section } from '../../src/issue/issue.ts';
import { identify } from '../../src/resource/identify.ts';
import { makeClipping, makeIssue, makeNewsletter } from '../builders.ts';

interface Sample {
  id: string;
  url: string;
  title: string;
  kind: Kind;
  clippedAt: string;
  [field: string]: unknown;
}

export interface AcceptanceCase {
  newsletter: Record<string, unknown>;
  issue: { number: number; months: string[]; closingHeading: string };
  sections: (Omit<Section, 'rules'> & { rules?: { sites?: string }; default?: boolean })[];
  featured: { number: number; month: string; url: string }[];
  clippings: Sample[];
}

export function acceptanceSource(sample: AcceptanceCase): OutlineSource {
  const sections = sample.sections.map(({ rules, default: isDefault = false, ...section }) => ({
    ...section,
    rules: rules?.sites ? { sites: [rules.sites] } : {},
    isDefault,
  }));
  return {
    newsletter: makeNewsletter({ ...sample.newsletter, sections }),
    issue: makeIssue({ ...sample.issue, id: sample.issue.months[0] ?? '', sections, intro: '', closing: '' }),
    clippings: merged(sample.clippings),
    featured: sample.featured.map(({ number, month, url }) => ({
      resource: identify(url).key,
      issueNumber: number,
      month,
    })),
  };
}

/** One clipping to a resource; leads have positions in the order of the sample. */
function merged(samples: readonly Sample[]): Clipping[] {
  const byResource = new Map<string, Clipping>();
  samples.forEach(({ id, url, title, kind, clippedAt, ...rest }, at) => {
    const { key, link } = identify(url);
    const known = byResource.get(key);
    if (known) {
      known.aliases.push(url);
      return;
    }
    byResource.set(
      key,
      makeClipping({
        ...rest,
        id,
        resource: key,
        url,
        link,
        kind,
        title: displayTitle(title, { link }),
        clippedAt: Date.parse(clippedAt),
        month: clippedAt.slice(0, 7),
        ...(rest.story === undefined && { position: `a${String.fromCharCode(97 + at)}` }),
      }),
    );
  });
  return [...byResource.values()];
}
