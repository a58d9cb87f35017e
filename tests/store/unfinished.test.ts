import { expect, test, vi } from 'vitest';
import { keepUnfinished, unfinished } from '../../src/store/unfinished.ts';
import { ownPageNotes, PageNotes } from '../fakes/page-notes.ts';

const notes = ownPageNotes();

test('what stands in a form is kept until the form is empty', () => {
  expect(unfinished('paste')).toBeUndefined();
  keepUnfinished('paste', { text: 'Typed', html: undefined });
  expect(unfinished('paste')).toEqual({ text: 'Typed' });
  expect(unfinished('another')).toBeUndefined();
  keepUnfinished('paste', { text: '', html: undefined });
  expect(Object.keys(notes())).toEqual([]);
});

test('what is no texts of ours gives none', () => {
  notes().setItem('form:broken', '{');
  notes().setItem('form:other', '{"text":1,"html":"<p>"}');
  expect(unfinished('broken')).toBeUndefined();
  expect(unfinished('other')).toEqual({ html: '<p>' });
});

test('a text that finds no room does not leave an older one in its place', () => {
  keepUnfinished('paste', { text: 'Older' });
  PageNotes.full = true;
  keepUnfinished('paste', { text: 'Newer' });
  PageNotes.full = false;
  expect(unfinished('paste')).toBeUndefined();
  keepUnfinished('paste', { text: 'Older' });
  keepUnfinished('paste', { text: 'x'.repeat(600_000) });
  expect(unfinished('paste')).toBeUndefined();
});

test('where there is no room or no storage, the page alone has it', () => {
  PageNotes.full = true;
  expect(() => keepUnfinished('paste', { text: 'Typed' })).not.toThrow();
  vi.stubGlobal('localStorage', undefined);
  keepUnfinished('paste', { text: 'Typed' });
  expect(unfinished('paste')).toBeUndefined();
});
