/** The issue as the page lists it: sections with stories, and what is left out of it. At once on every change; the outline follows. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Clipping, LIBRARY_ONLY } from '../../../clipping/clipping.ts';
import { arrange, type SectionOfStories } from '../../../issue/sections.ts';
import { clippingsOf, type Story, storiesOf } from '../../../issue/stories.ts';
import type { RecordsState } from './records.ts';

export interface Arrangement {
  sections: ReadonlySignal<SectionOfStories[]>;
  /** Ids of the leads, in the order of the page. */
  rows: ReadonlySignal<string[]>;
  leftOut: ReadonlySignal<Story[]>;
  /** Clipped for the library only. */
  library: ReadonlySignal<Story[]>;
  held: ReadonlySignal<Story[]>;
  /** Clippings that were added from an address and not read yet, in the order of the page. */
  unread: ReadonlySignal<Clipping[]>;
  story(lead: string): Story | undefined;
}

export function createArrangement(records: RecordsState): Arrangement {
  const stories = computed(reusing(() => storiesOf(records.lists.value.here)));
  const held = computed(reusing(() => storiesOf(records.lists.value.held)));
  const byId = computed(() => new Map(stories.value.map(story => [story.lead.id, story])));
  const sections = computed(() => {
    const shown = records.all.value;
    if (!shown) return [];
    const inIssue = stories.value.filter(({ lead }) => lead.leftOut === undefined);
    return arrange(inIssue, shown.issue.sections, shown.newsletter.ownSites);
  });
  const away = (test: (leftOut: string) => boolean) =>
    computed(() => stories.value.filter(({ lead }) => lead.leftOut !== undefined && test(lead.leftOut)));
  return {
    sections,
    rows: computed(() => sections.value.flatMap(({ stories: of }) => of.map(({ lead }) => lead.id))),
    leftOut: away(reason => reason !== LIBRARY_ONLY),
    library: away(reason => reason === LIBRARY_ONLY),
    held,
    unread: computed(() =>
      sections.value.flatMap(section => section.stories.flatMap(clippingsOf)).filter(each => each.unread),
    ),
    story: lead => byId.value.get(lead),
  };
}

/** Stories that did not change stay the same objects, so that their rows need not be drawn again. */
function reusing(make: () => Story[]): () => Story[] {
  let known = new Map<string, Story>();
  return () => {
    const stories = make().map(story => {
      const before = known.get(story.lead.id);
      return before && isSame(before, story) ? before : story;
    });
    known = new Map(stories.map(story => [story.lead.id, story]));
    return stories;
  };
}

const isSame = (a: Story, b: Story): boolean => {
  const [ofA, ofB] = [clippingsOf(a), clippingsOf(b)];
  return (
    a.more.length === b.more.length && ofA.length === ofB.length && ofA.every((each, at) => each === ofB[at])
  );
};
