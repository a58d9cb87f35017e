import { describe, expect, it } from 'vitest';
import { typeIntoClipping } from '../../src/store/typed-fields.ts';
import { makeClipping } from '../builders.ts';

describe('what is typed into a clipping', () => {
  it('never empties its title', () => {
    const clipping = makeClipping();
    expect(typeIntoClipping(clipping, 'title', ' ')).toBe(clipping);
    expect(typeIntoClipping(clipping, 'title', 'New')).toMatchObject({ title: 'New', edited: ['title'] });
  });

  it('adds the tags that were on their way and the one half typed', () => {
    expect(typeIntoClipping(makeClipping({ tags: ['one'] }), 'tag', 'two,one,thr').tags).toEqual([
      'one',
      'two',
      'thr',
    ]);
    expect(typeIntoClipping(makeClipping({ tags: ['one'] }), 'tag', '').tags).toEqual(['one']);
  });
});
