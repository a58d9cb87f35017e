/** What a drop does: the same edits as the keys, one step of undo each, told by its label. */
import type { Edit } from '../../../issue/edits/edit.ts';
import { inSequence } from '../../../issue/edits/in-sequence.ts';
import { moveSection } from '../../../issue/edits/issue-fields.ts';
import { join } from '../../../issue/edits/join.ts';
import { placeStories } from '../../../issue/edits/move.ts';
import { placeInStory } from '../../../issue/edits/order-in-story.ts';
import { promote } from '../../../issue/edits/promote.ts';
import { takeOut } from '../../../issue/edits/take-out.ts';
import { clippingsOf, membersOf } from '../../../issue/stories.ts';
import { storyTitle, titleOf } from '../../../issue/titles.ts';
import { naming, quoted } from '../phrases.ts';
import type { Arrangement } from './arrangement.ts';
import type { Commands } from './commands.ts';
import type { Dragged, Drop } from './dragging.ts';
import type { Change, Editing } from './editing.ts';
import type { Focus } from './focus.ts';
import type { RecordsState } from './records.ts';

type Of<W extends Drop['where']> = Extract<Drop, { where: W }>;
type From<W extends Dragged['what']> = Extract<Dragged, { what: W }>;

/** Resolves to whether anything changed. */
export type DropState = (dragged: Dragged, drop: Drop) => Promise<boolean>;

export function createDrop(
  records: RecordsState,
  arrangement: Arrangement,
  editing: Editing,
  focus: Focus,
  commands: Pick<Commands, 'leaveOut' | 'hold'>,
): DropState {
  const ownSites = (): string[] => records.newsletter.value?.ownSites ?? [];
  const sections = () => records.issue.value?.sections ?? [];
  const nameOf = (id: string): string => quoted(titleOf(records.clipping(id) ?? { title: '', link: id }));
  const storyName = (lead: string): string => {
    const story = arrangement.story(lead);
    return story ? quoted(storyTitle(story.lead)) : nameOf(lead);
  };
  const sectionName = (id: string): string => sections().find(section => section.id === id)?.title ?? '';
  const named = (dragged: From<'stories'> | From<'link'>): string =>
    dragged.what === 'link'
      ? nameOf(dragged.id)
      : naming(dragged.ids.flatMap(id => arrangement.story(id)?.lead ?? []));
  const idsOf = (dragged: From<'stories'> | From<'link'>): readonly string[] =>
    dragged.what === 'link' ? [dragged.id] : dragged.ids;
  const isAlone = (id: string): boolean => {
    const story = arrangement.story(id);
    return story !== undefined && membersOf(story).length === 0;
  };

  /** A link that is dragged away leaves its story first, unless it is all of it. */
  const freed = (dragged: From<'stories'> | From<'link'>, then: Edit<undefined>): Change => {
    const id = dragged.what === 'link' && !isAlone(dragged.id) ? dragged.id : undefined;
    return (read, now) =>
      id === undefined
        ? then(read, undefined, now)
        : inSequence(read, [
            current => takeOut(current, { id }, now),
            current => then(current, undefined, now),
          ]);
  };

  /** Who is moved keeps the focus. */
  const run = (
    label: string,
    change: Change,
    row: string | undefined,
    shown: () => void = () => {},
  ): Promise<boolean> =>
    editing.run(label, change, () => {
      shown();
      if (row !== undefined) focus.goTo({ owner: row });
    });

  const place = (
    dragged: From<'stories'> | From<'link'>,
    section: string,
    before: string | undefined,
    where: string,
  ): Promise<boolean> => {
    const ids = idsOf(dragged);
    return run(
      `Moved ${named(dragged)} ${where}`,
      freed(dragged, (read, _, now) =>
        placeStories(read, { ids, section, before, ownSites: ownSites() }, now),
      ),
      ids[0],
    );
  };

  const besideStory = (dragged: From<'stories'> | From<'link'>, drop: Of<'story'>): Promise<boolean> => {
    const { section, lead, side } = drop;
    const inSection = arrangement.sections.value.find(each => each.section.id === section)?.stories ?? [];
    const at = inSection.findIndex(story => story.lead.id === lead);
    const next = inSection[side === 'before' ? at : at + 1];
    // Its own story is led by another once it has left.
    const before =
      next && dragged.what === 'link' && next.lead.id === dragged.id ? membersOf(next)[0]?.id : next?.lead.id;
    return place(dragged, section, before, `${side} ${storyName(lead)}`);
  };

  const joinTo = async (dragged: From<'stories'> | From<'link'>, { lead }: Of<'join'>): Promise<boolean> => {
    const ids = idsOf(dragged).filter(id => id !== lead);
    if (ids.length === 0) return false;
    return run(
      `Joined ${named(dragged)} to ${storyName(lead)}`,
      freed(dragged, (read, _, now) => join(read, { ids, to: lead, role: 'more' }, now)),
      lead,
      focus.clearSelection,
    );
  };

  /** Before the lead: it becomes the lead. */
  const inStory = ({ id, story }: From<'link'>, drop: Of<'link'>): Promise<boolean> => {
    const whole = arrangement.story(story);
    if (!whole || drop.story !== story || drop.id === id) return Promise.resolve(false);
    const label = `Moved ${nameOf(id)} ${drop.side} ${nameOf(drop.id)}`;
    const led = (change: Change): Promise<boolean> =>
      editing.run(label, change, () => {
        const leads = records.clipping(story)?.story;
        if (leads !== undefined) focus.follow({ [story]: leads });
      });
    if (drop.id === story && drop.side === 'before') return led((read, now) => promote(read, { id }, now));
    const links = clippingsOf(whole).filter(link => link.id !== id);
    const at = links.findIndex(link => link.id === drop.id);
    const role = links[at]?.role === 'bonus' ? 'bonus' : 'more';
    const next = links[drop.side === 'before' ? at : at + 1];
    const before = (next?.role === 'bonus') === (role === 'bonus') ? next?.id : undefined;
    const put = (current: Parameters<typeof placeInStory>[0], now: number) =>
      placeInStory(current, { id, role, before }, now);
    // The lead steps down before it takes its new place: the next in order leads then.
    const heir = id === story ? membersOf(whole)[0] : undefined;
    return led((read, now) =>
      heir
        ? inSequence(read, [current => promote(current, { id: heir.id }, now), current => put(current, now)])
        : put(read, now),
    );
  };

  const besideSection = ({ id }: From<'section'>, { beside, side }: Of<'sections'>): Promise<boolean> => {
    const others = sections().filter(section => section.id !== id);
    const at = others.findIndex(section => section.id === beside);
    if (at < 0) return Promise.resolve(false);
    return editing.run(
      `Moved ${quoted(sectionName(id))} ${side} ${quoted(sectionName(beside))}`,
      (read, now) => moveSection(read, { id, to: side === 'before' ? at : at + 1 }, now),
    );
  };

  const away = async ({ ids }: From<'stories'>, { to }: Of<'away'>): Promise<boolean> => {
    const [first] = ids;
    if (first === undefined) return false;
    focus.isAt(first);
    await (to === 'held' ? commands.hold() : commands.leaveOut());
    return true;
  };

  return async (dragged, drop) => {
    if (dragged.what === 'section') return drop.where === 'sections' ? besideSection(dragged, drop) : false;
    if (drop.where === 'story') return besideStory(dragged, drop);
    if (drop.where === 'section') {
      const first = arrangement.sections.value.find(({ section }) => section.id === drop.section)?.stories[0];
      return place(dragged, drop.section, first?.lead.id, `to ${sectionName(drop.section)}`);
    }
    if (drop.where === 'join') return joinTo(dragged, drop);
    if (drop.where === 'link') return dragged.what === 'link' ? inStory(dragged, drop) : false;
    return drop.where === 'away' && dragged.what === 'stories' ? away(dragged, drop) : false;
  };
}
