import { beforeEach, describe, expect, it } from 'vitest';
import type { Dragged, Drop } from '../../../src/desk/issue/state/dragging.ts';
import { clippingsOf } from '../../../src/issue/stories.ts';
import { makeClipping, NOON } from '../../builders.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

const clippings = [
  ...['a', 'b', 'c', 'd'].map((id, at) => makeClipping({ id, clippedAt: NOON + at * 1000 })),
  ...['x', 'y', 'z'].map((id, at) =>
    makeClipping({ id, story: 'd', role: id === 'z' ? 'bonus' : 'more', clippedAt: NOON + 9000 + at }),
  ),
];

let desk: TestDesk;

/** 'my-work: / internet: a b c d+x+y+z' */
const board = ({ state }: TestDesk = desk): string =>
  state.arrangement.sections.value
    .map(({ section, stories }) =>
      [
        `${section.id}:`,
        ...stories.map(story =>
          clippingsOf(story)
            .map(({ id }) => id)
            .join('+'),
        ),
      ].join(' '),
    )
    .join(' / ');

const stories = (...ids: string[]): Dragged => ({ what: 'stories', ids });
const link = (id: string): Dragged => ({ what: 'link', id, story: 'd' });
const beside = (lead: string, side: 'before' | 'after', section = 'internet'): Drop => ({
  where: 'story',
  lead,
  section,
  side,
});

beforeEach(async () => {
  desk = await openDesk({ clippings });
});

const CASES: [string, Dragged, Drop, string][] = [
  ['before another story', stories('c'), beside('a', 'before'), 'my-work: / internet: c a b d+x+y+z'],
  ['after another story', stories('a'), beside('b', 'after'), 'my-work: / internet: b a c d+x+y+z'],
  ['several at once', stories('a', 'c'), beside('d', 'after'), 'my-work: / internet: b d+x+y+z a c'],
  [
    'into an empty section',
    stories('b'),
    { where: 'section', section: 'my-work' },
    'my-work: b / internet: a c d+x+y+z',
  ],
  [
    'on a section’s head',
    stories('c'),
    { where: 'section', section: 'internet' },
    'my-work: / internet: c a b d+x+y+z',
  ],
  [
    'onto a story, which it joins',
    stories('a', 'c'),
    { where: 'join', lead: 'd' },
    'my-work: / internet: b d+a+c+x+y+z',
  ],
  [
    'on itself, where nothing happens',
    stories('d'),
    { where: 'join', lead: 'd' },
    'my-work: / internet: a b c d+x+y+z',
  ],
  ['on “Leave out”', stories('a', 'b'), { where: 'away', to: 'left-out' }, 'my-work: / internet: c d+x+y+z'],
  ['on “Hold”', stories('a'), { where: 'away', to: 'held' }, 'my-work: / internet: b c d+x+y+z'],
  [
    'a link before another',
    link('y'),
    { where: 'link', id: 'x', story: 'd', side: 'before' },
    'my-work: / internet: a b c d+y+x+z',
  ],
  [
    'a link before the lead, which it becomes',
    link('y'),
    { where: 'link', id: 'd', story: 'd', side: 'before' },
    'my-work: / internet: a b c y+d+x+z',
  ],
  [
    'a link among the bonus',
    link('x'),
    { where: 'link', id: 'z', story: 'd', side: 'after' },
    'my-work: / internet: a b c d+y+z+x',
  ],
  [
    'the lead behind another link',
    link('d'),
    { where: 'link', id: 'y', story: 'd', side: 'after' },
    'my-work: / internet: a b c x+y+d+z',
  ],
  ['a link out of its story', link('x'), beside('b', 'before'), 'my-work: / internet: a x b c d+y+z'],
  [
    'a link out, beside its own story',
    link('d'),
    beside('d', 'before'),
    'my-work: / internet: a b c d x+y+z',
  ],
  [
    'a link into another section',
    link('z'),
    { where: 'section', section: 'my-work' },
    'my-work: z / internet: a b c d+x+y',
  ],
  [
    'a link into another story',
    link('y'),
    { where: 'join', lead: 'a' },
    'my-work: / internet: a+y b c d+x+z',
  ],
  [
    'the lead into another story, alone',
    link('d'),
    { where: 'join', lead: 'a' },
    'my-work: / internet: a+d b c x+y+z',
  ],
  [
    'a section behind another',
    { what: 'section', id: 'my-work' },
    { where: 'sections', beside: 'internet', side: 'after' },
    'internet: a b c d+x+y+z / my-work:',
  ],
];

describe('a drop', () => {
  it.each(CASES)(
    'places %s, is undone after a reload, and done again',
    async (_, dragged, drop, expected) => {
      const before = board();
      const [first] = dragged.what === 'stories' ? dragged.ids : [];
      if (dragged.what === 'stories' && dragged.ids.length > 1) {
        desk.state.focus.isAt(first as string);
        for (const id of dragged.ids) desk.state.focus.toggleSelected(id);
      }
      const done = await desk.state.drop(dragged, drop);
      expect(board()).toBe(expected);
      expect(done).toBe(before !== expected);
      if (!done) return;
      const later = await deskOn(desk.db);
      await later.state.editing.undo();
      expect(board(later)).toBe(before);
      await later.state.editing.redo();
      expect(board(later)).toBe(expected);
    },
  );

  it('says what it did', async () => {
    const said = async (dragged: Dragged, drop: Drop) => {
      await desk.state.drop(dragged, drop);
      return desk.state.notices.said.value;
    };
    expect(await said(stories('c'), beside('a', 'before'))).toBe('Moved “Title of c” before “Title of a”');
    expect(await said(stories('c'), { where: 'section', section: 'my-work' })).toBe(
      'Moved “Title of c” to My work',
    );
    expect(await said(link('x'), { where: 'join', lead: 'a' })).toBe('Joined “Title of x” to “Title of a”');
    expect(
      await said(
        { what: 'section', id: 'internet' },
        { where: 'sections', beside: 'my-work', side: 'before' },
      ),
    ).toBe('Moved “From the internet” before “My work”');
  });

  it('keeps a story open whose lead has changed', async () => {
    desk.state.focus.goTo({ owner: 'd', field: 'what' });
    await desk.state.drop(link('x'), { where: 'link', id: 'd', story: 'd', side: 'before' });
    expect(desk.state.focus.open.value).toBe('x');
  });
});

describe('one move among 300 stories that were never placed', () => {
  it('writes the one clipping that moved, and the step of undo', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      makeClipping({ id: `s${String(at).padStart(3, '0')}`, clippedAt: NOON + at }),
    );
    const big = await openDesk({ clippings: many });
    const { state, db } = big;
    const written = async (move: () => Promise<unknown>): Promise<string[]> => {
      const before = new Map((await db.getAll('clippings')).map(each => [each.id, each]));
      const [steps, issues] = [await db.count('history'), await db.getAll('issues')];
      big.clock.now += 1000;
      await move();
      expect(await db.count('history')).toBe(steps + 1);
      expect(await db.getAll('issues')).toEqual(issues);
      const after = await db.getAll('clippings');
      return after
        .filter(each => JSON.stringify(each) !== JSON.stringify(before.get(each.id)))
        .map(({ id }) => id);
    };
    state.focus.isAt('s150');
    expect(await written(() => state.commands.moveBy(-1))).toEqual(['s150']);
    expect(await written(() => state.commands.moveBy(1))).toEqual(['s150']);
    expect(await written(() => state.drop(stories('s200'), beside('s100', 'after')))).toEqual(['s200']);
    expect(await written(() => state.drop(stories('s010'), beside('s200', 'before')))).toEqual(['s010']);
    expect(
      await written(() => state.drop(stories('s299'), { where: 'section', section: 'my-work' })),
    ).toEqual(['s299']);
    expect(await written(() => state.drop(stories('s020'), { where: 'join', lead: 's021' }))).toEqual([
      's020',
    ]);
    expect(state.arrangement.rows.value.slice(99, 103)).toEqual(['s100', 's010', 's200', 's101']);
  });
});
