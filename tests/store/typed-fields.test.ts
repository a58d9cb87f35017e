import { describe, expect, it } from 'vitest';
import { typeIntoClipping } from '../../src/store/typed-fields.ts';
import { makeClipping } from '../builders.ts';

describe('what is typed into a clipping', () => {
  it('never empties its title', () => {
    const clipping = makeClipping();
    expect(typeIntoClipping(clipping, 'title', ' ')).toBe(clipping);
    expect(typeIntoClipping(clipping, 'title', 'New')).toMatchObject({ title: 'New', edited: ['title'] });
  });

  it('has a link and a date only when they are whole', () => {
    const clipping = makeClipping({ published: '2020' });
    expect(typeIntoClipping(clipping, 'link', 'https:/')).toBe(clipping);
    expect(typeIntoClipping(clipping, 'published', '2021-0')).toBe(clipping);
    expect(typeIntoClipping(clipping, 'link', ' https://b.example/1 ')).toMatchObject({
      link: 'https://b.example/1',
      edited: ['link'],
    });
    expect(typeIntoClipping(clipping, 'published', '2021-03')).toMatchObject({ published: '2021-03' });
    expect(typeIntoClipping(clipping, 'published', ' ')).not.toHaveProperty('published');
  });

  it('is nothing by hand where it is what was there', () => {
    const clipping = makeClipping({ published: '2020' });
    expect(typeIntoClipping(clipping, 'link', clipping.link)).toBe(clipping);
    expect(typeIntoClipping(clipping, 'published', '2020')).toBe(clipping);
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
