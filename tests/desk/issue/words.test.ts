import { describe, expect, it } from 'vitest';
import { clippingsByDay } from '../../../src/desk/issue/header/by-day.ts';
import { keyName } from '../../../src/desk/issue/key-names.ts';
import { count, naming, quoted, shortMonth } from '../../../src/desk/issue/phrases.ts';
import { hashOf, lastExport, revisionFor } from '../../../src/issue/revisions.ts';
import { makeClipping } from '../../builders.ts';

describe('the words of the page', () => {
  it('count', () => {
    expect([count(1, 'link'), count(1500, 'link'), count(2, 'story', 'stories')]).toEqual([
      '1 link',
      '1,500 links',
      '2 stories',
    ]);
  });

  it('name a story by its headline, several by their number', () => {
    const lead = makeClipping({ headline: 'Mine' });
    expect(naming([lead])).toBe('“Mine”');
    expect(naming([lead, lead])).toBe('2 stories');
  });

  it('cut a long title between characters', () => {
    expect([...quoted('😀'.repeat(100))]).toHaveLength(62);
  });

  it('name a month with its year only where that is another', () => {
    expect(shortMonth('2021-04', '2021-03', 'en-GB')).toBe('April');
    expect(shortMonth('2022-01', '2021-12', 'en-GB')).toBe('January 2022');
  });

  it('name keys as the keyboard does', () => {
    expect([keyName('Ctrl+Z', true), keyName('Alt+↑', true), keyName('Shift+X', false)]).toEqual([
      '⌘Z',
      '⌥↑',
      'Shift+X',
    ]);
  });
});

describe('clippings a day', () => {
  it('are counted in the newsletter’s zone, like kinds together', () => {
    const at = (iso: string) => Date.parse(iso);
    const days = clippingsByDay(
      [
        makeClipping({ kind: 'repo', clippedAt: at('2021-03-01T00:30:00+10:00') }),
        makeClipping({ kind: 'paper', clippedAt: at('2021-03-01T23:30:00+10:00') }),
        makeClipping({ kind: 'blog', clippedAt: at('2021-03-02T00:00:00+10:00') }),
      ],
      'Australia/Brisbane',
    );
    expect([...days]).toEqual([
      ['2021-03-01', ['paper', 'repo']],
      ['2021-03-02', ['blog']],
    ]);
  });
});

describe('a revision', () => {
  const made = { form: 'file', revision: 2, at: 5, hash: 'x', stories: [] };

  it('is the first in its form, the same for the same bytes, else the next', () => {
    const [file, copy] = [
      { form: 'file', hash: 'x' },
      { form: 'copy', hash: 'x' },
    ];
    expect(revisionFor([], file)).toEqual({ revision: 1, isNew: true });
    expect(revisionFor([made], file)).toEqual({ revision: 2, isNew: false });
    expect(revisionFor([made], { ...file, hash: 'y' })).toEqual({ revision: 3, isNew: true });
    expect(revisionFor([made], copy)).toEqual({ revision: 1, isNew: true });
  });

  it('is told apart by the SHA-256 of its bytes', async () => {
    expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('last made is the latest by time', () => {
    expect(lastExport({ exports: [made, { ...made, at: 3 }] })).toBe(made);
  });
});
