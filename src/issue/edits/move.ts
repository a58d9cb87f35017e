/** Moving stories within sections and across them. */
import { positionsFor } from '../positions.ts';
import type { Records } from '../records.ts';
import { arrange, type SectionOfStories, UNSORTED } from '../sections.ts';
import { isInIssue, type Story } from '../stories.ts';
import { type Edit, editClippings, storiesWith, type Work } from './edit.ts';

/** Sections with their stories in order; an edit moves the stories about, and the rest follows. */
type Board = SectionOfStories[];

type Place = (board: Board, moved: ReadonlySet<string>) => void;

/** One place up (-1) or down (1); from a section's end into the next. Several keep their order; what cannot move stays. */
export const moveStories: Edit<{ ids: readonly string[]; by: -1 | 1; ownSites: readonly string[] }> = (
  records,
  { ids, by, ownSites },
  now,
) => rearrange(records, ids, ownSites, now, (board, moved) => step(board, moved, by));

/** Into a section, before the story that `before` leads, else at its end; together and in their order. */
export const placeStories: Edit<{
  ids: readonly string[];
  section: string;
  before?: string | undefined;
  ownSites: readonly string[];
}> = (records, { ids, section, before, ownSites }, now) =>
  rearrange(records, ids, ownSites, now, (board, moved) => {
    const target = board.find(({ section: { id } }) => id === section && id !== UNSORTED.id);
    if (!target) return;
    const from = target.stories.findIndex(({ lead }) => lead.id === before);
    const next = from < 0 ? undefined : target.stories.slice(from).find(({ lead }) => !moved.has(lead.id));
    const block = board.flatMap(({ stories }) => stories.filter(({ lead }) => moved.has(lead.id)));
    for (const each of board) each.stories = each.stories.filter(story => !block.includes(story));
    const at = next ? target.stories.indexOf(next) : target.stories.length;
    target.stories.splice(at, 0, ...block);
  });

function step(board: Board, moved: ReadonlySet<string>, by: -1 | 1): void {
  const inOrder = board.flatMap(({ stories }) => stories.filter(({ lead }) => moved.has(lead.id)));
  for (const story of by < 0 ? inOrder : inOrder.reverse()) {
    const row = board.findIndex(({ stories }) => stories.includes(story));
    const here = board[row]?.stories ?? [];
    const at = here.indexOf(story);
    const neighbour = here[at + by];
    const beyond = board[row + by];
    if (neighbour && !moved.has(neighbour.lead.id)) {
      here[at] = neighbour;
      here[at + by] = story;
    } else if (!neighbour && beyond && beyond.section.id !== UNSORTED.id) {
      here.splice(at, 1);
      beyond.stories.splice(by < 0 ? beyond.stories.length : 0, 0, story);
    }
  }
}

/** Lets `place` move the stories and writes the positions and sections that are new. */
function rearrange(
  records: Records,
  ids: readonly string[],
  ownSites: readonly string[],
  now: number,
  place: Place,
) {
  const { issue } = records;
  if (!issue) return {};
  return editClippings(records, now, work => {
    const moved = new Set(storiesWith(work, ids).map(({ lead }) => lead.id));
    const inIssue = work.stories().filter(story => isInIssue(story, issue.months));
    const before = arrange(inIssue, issue.sections, ownSites);
    const after = before.map(({ section, stories }) => ({ section, stories: [...stories] }));
    place(after, moved);
    for (const [row, { section, stories }] of after.entries())
      writeSection(work, section.id, before[row]?.stories ?? [], stories, moved);
  });
}

function writeSection(
  work: Work,
  section: string,
  before: Story[],
  after: Story[],
  moved: ReadonlySet<string>,
): void {
  if (after.length === before.length && after.every((story, at) => story === before[at])) return;
  const arrived = after.filter(story => !before.includes(story));
  for (const { lead } of arrived) work.set(lead.id, { section, position: undefined });
  const shifted = new Set(after.map(({ lead }) => lead.id).filter(id => moved.has(id)));
  if (shifted.size === 0) return;
  const order = after.map(({ lead }) => work.get(lead.id) ?? lead);
  for (const [id, position] of positionsFor(order, shifted)) work.set(id, { position });
}
