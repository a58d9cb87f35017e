/** Which section a story falls into, and the order of stories in it. */
import type { Clipping } from '../clipping/clipping.ts';
import { onSite } from '../resource/hosts.ts';
import { groupBy } from './group.ts';
import { OWN_SITES, type Section } from './issue.ts';
import { byPlace } from './order.ts';
import type { Story } from './stories.ts';

export interface SectionOfStories {
  section: Section;
  stories: Story[];
}

/** Where stories go that match no rule, in an issue without a default section. Prints last. */
export const UNSORTED: Readonly<Section> = {
  id: 'unsorted',
  title: 'Unsorted',
  shape: 'labelled',
  rules: {},
};

type Matches = (lead: Clipping, section: Section, ownSites: readonly string[]) => boolean;

/** In order of precedence: a tag that the author gave says more than the site, and that more than the kind. */
const RULES: readonly Matches[] = [
  ({ tags }, { rules }) => rules.tags?.some(tag => tags.includes(tag)) ?? false,
  ({ link }, { rules }, ownSites) =>
    rules.sites?.flatMap(site => (site === OWN_SITES ? ownSites : site)).some(site => onSite(link, site)) ??
    false,
  ({ kind }, { rules }) => rules.kinds?.includes(kind) ?? false,
];

/** The section set by hand, else the first whose rule matches (tags, then sites, then kinds), else the default, else UNSORTED. */
export function sectionOf(
  lead: Clipping,
  sections: readonly Section[],
  ownSites: readonly string[],
): Readonly<Section> {
  const byHand = sections.find(({ id }) => id === lead.section);
  if (byHand) return byHand;
  for (const matches of RULES) {
    const found = sections.find(section => matches(lead, section, ownSites));
    if (found) return found;
  }
  return sections.find(({ isDefault }) => isDefault) ?? UNSORTED;
}

/** The sections in order, empty ones included, each with its stories in order; UNSORTED at the end where it holds any. */
export function arrange(
  stories: readonly Story[],
  sections: readonly Section[],
  ownSites: readonly string[],
): SectionOfStories[] {
  const inSection = groupBy(stories, ({ lead }) => sectionOf(lead, sections, ownSites).id);
  const all = [...sections, ...(inSection.has(UNSORTED.id) ? [UNSORTED] : [])];
  return all.map(section => ({
    section,
    stories: (inSection.get(section.id) ?? []).toSorted((a, b) => byPlace(a.lead, b.lead)),
  }));
}
