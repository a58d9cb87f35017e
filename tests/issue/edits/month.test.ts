import { describe, expect, it } from 'vitest';
import { deleteClippings, restore } from '../../../src/issue/edits/delete.ts';
import { toggleHighlight } from '../../../src/issue/edits/highlight.ts';
import { bringBack, leaveOut, libraryOnly } from '../../../src/issue/edits/leave-out.ts';
import { hold, moveToMonth, unhold, useAgain } from '../../../src/issue/edits/month.ts';
import { board, find, idsOf, NOW, recordsOf, written } from './apply.ts';

const story = recordsOf(
  { id: 'a', section: 'my-work', position: 'a0', headline: 'Head' },
  { id: 'x', story: 'a', role: 'more', position: 'a1' },
  { id: 'y', story: 'a', role: 'bonus' },
  { id: 'b' },
);

describe('holding', () => {
  it('takes the whole story to the month and remembers where from', () => {
    const held = written(story, hold(story, { ids: ['a'], to: '2021-04' }, NOW));
    for (const id of ['a', 'x', 'y'])
      expect(find(held, id)).toMatchObject({ month: '2021-04', heldFrom: '2021-03' });
    expect(find(held, 'a')).not.toHaveProperty('position');
    expect(find(held, 'x').position).toBe('a1');
    expect(board(held)).toBe('internet: b');
    expect(board(written(held, unhold(held, { ids: ['a'] }, NOW)))).toBe('my-work: a+x+y / internet: b');
  });

  it('holds what was left out, no longer left out', () => {
    const out = recordsOf({ id: 'a', leftOut: 'dull' });
    expect(find(hold(out, { ids: ['a'], to: '2021-04' }, NOW), 'a')).not.toHaveProperty('leftOut');
  });

  it('lets a member go on its own', () => {
    const held = written(story, hold(story, { ids: ['x'], to: '2021-04' }, NOW));
    expect(find(held, 'x')).toMatchObject({ month: '2021-04', section: 'my-work' });
    expect(board(held)).toBe('my-work: a+y / internet: b');
  });
});

describe('leaving out', () => {
  it('takes the whole story, with a reason or none, and back', () => {
    const out = written(story, leaveOut(story, { ids: ['a', 'b'], reason: 'dull' }, NOW));
    expect(board(out)).toBe('');
    expect(idsOf(leaveOut(story, { ids: ['a'] }, NOW))).toEqual(['a']);
    expect(find(out, 'b').leftOut).toBe('dull');
    expect(board(written(out, bringBack(out, { ids: ['y'] }, NOW)))).toBe('my-work: a+x+y');
  });

  it('keeps for the library only', () => {
    expect(find(libraryOnly(story, { ids: ['b'] }, NOW), 'b').leftOut).toBe('library');
  });
});

describe('another month', () => {
  it('uses there what was left out here', () => {
    const out = recordsOf({ id: 'a', leftOut: 'library', heldFrom: '2021-02', position: 'a0' });
    const a = find(moveToMonth(out, { ids: ['a'], month: '2021-05' }, NOW), 'a');
    expect(a.month).toBe('2021-05');
    for (const field of ['leftOut', 'heldFrom', 'position']) expect(a).not.toHaveProperty(field);
  });

  it('used again, starts afresh', () => {
    const x = find(useAgain(story, { ids: ['x'], month: '2021-05' }, NOW), 'x');
    expect(x.month).toBe('2021-05');
    for (const field of ['story', 'role', 'section', 'position']) expect(x).not.toHaveProperty(field);
  });
});

describe('deleting', () => {
  it('promotes the first member in story order, or the one that is chosen', () => {
    const gone = written(story, deleteClippings(story, { ids: ['a'] }, NOW));
    expect(board(gone)).toBe('my-work: x+y / internet: b');
    expect(find(gone, 'x')).toMatchObject({ headline: 'Head', section: 'my-work', position: 'a0' });
    expect(find(gone, 'a').deletedAt).toBe(NOW);
    expect(board(written(story, deleteClippings(story, { ids: ['a'], heir: 'y' }, NOW)))).toBe(
      'my-work: y+x / internet: b',
    );
  });

  it('of a whole story can be taken back as a whole', () => {
    const gone = written(story, deleteClippings(story, { ids: ['a', 'x', 'y'] }, NOW));
    expect(board(gone)).toBe('internet: b');
    expect(board(written(gone, restore(gone, { ids: ['x', 'y', 'a'] }, NOW)))).toBe(
      'my-work: a+x+y / internet: b',
    );
  });

  it('of a member lets it come back into its story, under whoever leads it then', () => {
    const member = written(story, deleteClippings(story, { ids: ['y'] }, NOW));
    const lead = written(member, deleteClippings(member, { ids: ['a'] }, NOW));
    expect(board(written(lead, restore(lead, { ids: ['y'] }, NOW)))).toBe('my-work: x+y / internet: b');
  });
});

describe('highlights', () => {
  it('are of stories, and taken away where all asked for have one', () => {
    const picked = written(story, toggleHighlight(story, { ids: ['x', 'b'] }, NOW));
    expect([find(picked, 'a').pick, find(picked, 'x').pick, find(picked, 'b').pick]).toEqual([
      true,
      undefined,
      true,
    ]);
    expect(find(toggleHighlight(picked, { ids: ['a'] }, NOW), 'a')).not.toHaveProperty('pick');
  });
});
