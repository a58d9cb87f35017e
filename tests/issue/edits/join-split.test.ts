import { describe, expect, it } from 'vitest';
import { join } from '../../../src/issue/edits/join.ts';
import { moveInStory, placeInStory } from '../../../src/issue/edits/order-in-story.ts';
import { promote } from '../../../src/issue/edits/promote.ts';
import { split } from '../../../src/issue/edits/split.ts';
import { takeOut } from '../../../src/issue/edits/take-out.ts';
import { board, find, NOW, recordsOf, written } from './apply.ts';

describe('joining', () => {
  const two = recordsOf(
    { id: 'a', section: 'my-work' },
    { id: 'b', section: 'internet', pick: true, position: 'a0', headline: 'Head of b' },
    { id: 'x', story: 'b', role: 'more' },
    { id: 'y', story: 'b', role: 'bonus' },
  );

  it('takes the members of a joined lead along', () => {
    const joined = written(two, join(two, { ids: ['b'], to: 'a', role: 'more' }, NOW));
    expect(board(joined)).toBe('my-work: a+b+x+y');
    const b = find(joined, 'b');
    expect(b).toMatchObject({ story: 'a', role: 'more', headline: 'Head of b' });
    for (const field of ['section', 'pick', 'position']) expect(b).not.toHaveProperty(field);
    expect(find(joined, 'y').role).toBe('bonus');
  });

  it('joins all of them as bonus where that is asked', () => {
    const joined = written(two, join(two, { ids: ['b'], to: 'a', role: 'bonus' }, NOW));
    expect(['b', 'x', 'y'].map(id => find(joined, id).role)).toEqual(['bonus', 'bonus', 'bonus']);
  });

  it('moves a member from its story, and changes its role in its own', () => {
    expect(board(written(two, join(two, { ids: ['x'], to: 'a', role: 'more' }, NOW)))).toBe(
      'my-work: a+x / internet: b+y',
    );
    expect(find(join(two, { ids: ['x'], to: 'b', role: 'bonus' }, NOW), 'x').role).toBe('bonus');
  });

  it('joins the story of a member that is named, and never a story to itself', () => {
    expect(find(join(two, { ids: ['a'], to: 'x', role: 'more' }, NOW), 'a').story).toBe('b');
    expect(join(two, { ids: ['b'], to: 'x', role: 'more' }, NOW)).toEqual({});
  });

  it('gives the month of the lead, and takes back being left out', () => {
    const months = recordsOf({ id: 'a', month: '2021-04', heldFrom: '2021-03' }, { id: 'b', leftOut: '' });
    const b = find(join(months, { ids: ['b'], to: 'a', role: 'more' }, NOW), 'b');
    expect(b).toMatchObject({ month: '2021-04', heldFrom: '2021-03', story: 'a' });
    expect(b).not.toHaveProperty('leftOut');
  });
});

describe('splitting', () => {
  const story = recordsOf(
    { id: 'a', section: 'my-work', leftOut: 'dull' },
    { id: 'x', story: 'a', role: 'more', position: 'a0' },
    { id: 'y', story: 'a', role: 'bonus' },
  );

  it('gives a member the section of its old lead, and leaves it out where that is', () => {
    const x = find(split(story, { ids: ['x'] }, NOW), 'x');
    expect(x).toMatchObject({ section: 'my-work', leftOut: 'dull' });
    for (const field of ['story', 'role', 'position']) expect(x).not.toHaveProperty(field);
  });

  it('sends all members away where the lead is named', () => {
    const apart = written(story, split(story, { ids: ['a'] }, NOW));
    expect(apart.clippings.every(clipping => clipping.story === undefined)).toBe(true);
  });
});

describe('making a member lead', () => {
  it('hands over what is the story’s, and puts the old lead first', () => {
    const figure = { page: 'https://example.org/f', caption: '', alt: '' };
    const story = recordsOf(
      {
        id: 'a',
        headline: 'Head',
        shape: 'free',
        figure,
        pick: true,
        section: 'my-work',
        position: 'a3',
        notes: { what: 'A' },
      },
      { id: 'x', story: 'a', role: 'more', position: 'a1', notes: { what: 'X' } },
      { id: 'y', story: 'a', role: 'bonus' },
      { id: 'z', story: 'a', role: 'more', position: 'a0' },
    );
    const after = written(story, promote(story, { id: 'y' }, NOW));
    expect(board(after)).toBe('my-work: y+a+z+x');
    const y = find(after, 'y');
    expect(y).toMatchObject({
      headline: 'Head',
      shape: 'free',
      figure,
      pick: true,
      section: 'my-work',
      position: 'a3',
    });
    expect(y.notes.what).toBe('');
    expect(find(after, 'a').notes.what).toBe('A');
    for (const field of ['headline', 'shape', 'figure', 'pick', 'section'])
      expect(find(after, 'a')).not.toHaveProperty(field);
  });

  it('does nothing to a lead', () => {
    expect(promote(recordsOf({ id: 'a' }), { id: 'a' }, NOW)).toEqual({});
  });
});

describe('the order in a story', () => {
  const member = (id: string, role: 'more' | 'bonus') => ({ id, story: 'a', role });
  const story = recordsOf({ id: 'a' }, member('x', 'more'), member('y', 'more'), member('z', 'bonus'));

  it('changes by one place, from more into bonus and back', () => {
    const up = written(story, moveInStory(story, { id: 'y', by: -1 }, NOW));
    expect(board(up)).toBe('internet: a+y+x+z');
    const into = written(story, moveInStory(story, { id: 'y', by: 1 }, NOW));
    expect(board(into)).toBe('internet: a+x+y+z');
    expect(find(into, 'y').role).toBe('bonus');
    expect(find(moveInStory(into, { id: 'y', by: -1 }, NOW), 'y').role).toBe('more');
  });

  it('gives the story another lead where its first two links change places', () => {
    for (const move of [
      { id: 'x', by: -1 as const },
      { id: 'a', by: 1 as const },
    ])
      expect(board(written(story, moveInStory(story, move, NOW)))).toBe('internet: x+a+y+z');
    expect(moveInStory(story, { id: 'a', by: -1 }, NOW)).toEqual({});
    expect(moveInStory(recordsOf({ id: 'a' }), { id: 'a', by: 1 }, NOW)).toEqual({});
  });

  it('is left by a link that is taken out; a lead leaves all that is the story’s to the next', () => {
    expect(board(written(story, takeOut(story, { id: 'y' }, NOW)))).toBe('internet: a+x+z y');
    const headed = written(story, {
      clippings: [{ ...find({ clippings: story.clippings }, 'a'), headline: 'Head' }],
    });
    const without = written(headed, takeOut(headed, { id: 'a' }, NOW));
    expect(board(without)).toBe('internet: a x+y+z');
    expect(find({ clippings: without.clippings }, 'x').headline).toBe('Head');
    expect(takeOut(recordsOf({ id: 'a' }), { id: 'a' }, NOW)).toEqual({});
  });

  it('takes a member before another or to the end', () => {
    const placed = written(story, placeInStory(story, { id: 'z', role: 'more', before: 'x' }, NOW));
    expect(board(placed)).toBe('internet: a+z+x+y');
    expect(board(written(story, placeInStory(story, { id: 'x', role: 'more' }, NOW)))).toBe(
      'internet: a+y+x+z',
    );
  });
});
