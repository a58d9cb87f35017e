import { describe, expect, it } from 'vitest';
import { ClipsheetError } from '../../../src/errors.ts';
import { setField } from '../../../src/issue/edits/set-field.ts';
import { find, NOW, recordsOf } from './apply.ts';

const story = recordsOf(
  { id: 'a', position: 'a0', published: '2020', headline: 'Head' },
  { id: 'x', story: 'a', role: 'more' },
);

describe('setting a field by hand', () => {
  it('lists it in edited, once', () => {
    const changed = find(
      setField(story, { ids: ['a'], field: 'title', value: ' New\u202e  title ' }, NOW),
      'a',
    );
    expect(changed).toMatchObject({ title: 'New title', edited: ['title'], updatedAt: NOW });
    const records = { clippings: [changed] };
    expect(find(setField(records, { ids: ['a'], field: 'title', value: 'Newer' }, NOW), 'a').edited).toEqual([
      'title',
    ]);
  });

  it('is no change where the value is the same, or has not the form of its field', () => {
    expect(setField(story, { ids: ['a'], field: 'title', value: 'Title of a' }, NOW)).toEqual({});
    expect(setField(story, { ids: ['a'], field: 'title', value: '  ' }, NOW)).toEqual({});
    expect(setField(story, { ids: ['a'], field: 'published', value: 'last spring' }, NOW)).toEqual({});
    expect(setField(story, { ids: ['a'], field: 'kind', value: 'constructor' as 'paper' }, NOW)).toEqual({});
  });

  it('removes an optional field that is emptied', () => {
    const emptied = find(setField(story, { ids: ['a'], field: 'published', value: '' }, NOW), 'a');
    expect(emptied).not.toHaveProperty('published');
    expect(emptied.edited).toEqual(['published']);
  });

  it('takes notes as they are, each on its own', () => {
    const noted = find(setField(story, { ids: ['x'], field: 'why', value: ' *As* typed\n' }, NOW), 'x');
    expect(noted).toMatchObject({ notes: { what: '', why: ' *As* typed\n', note: '' }, edited: ['why'] });
  });

  it('changes tags of several, in their stored form', () => {
    const { clippings } = setField(
      story,
      { ids: ['a', 'x'], field: 'tags', value: ['#NLP', 'nlp', 'Speech to text'] },
      NOW,
    );
    expect(clippings?.map(({ tags }) => tags)).toEqual([
      ['nlp', 'speech-to-text'],
      ['nlp', 'speech-to-text'],
    ]);
  });

  it('sets what is of the story on its lead; a new section clears the position', () => {
    const changed = find(setField(story, { ids: ['x'], field: 'section', value: 'my-work' }, NOW), 'a');
    expect(changed.section).toBe('my-work');
    expect(changed).not.toHaveProperty('position');
    expect(find(setField(story, { ids: ['x'], field: 'shape', value: 'free' }, NOW), 'a').shape).toBe('free');
  });

  it('refuses a link that is no address', () => {
    for (const value of ['javascript:alert(1)', 'nonsense', ''])
      expect(() => setField(story, { ids: ['a'], field: 'link', value }, NOW)).toThrow(ClipsheetError);
  });

  it('leaves the story of a member alone whose lead was not read', () => {
    const [, member] = story.clippings;
    if (!member) throw new Error('no member');
    const changed = find(
      setField({ clippings: [member] }, { ids: ['x'], field: 'kind', value: 'repo' }, NOW),
      'x',
    );
    expect(changed).toMatchObject({ kind: 'repo', story: 'a', role: 'more' });
  });
});
