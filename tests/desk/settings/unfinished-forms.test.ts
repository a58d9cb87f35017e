import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageNotes } from '../../fakes/page-notes.ts';
import { settings } from './fake-deps.ts';

beforeEach(() => vi.stubGlobal('localStorage', new PageNotes()));
afterEach(() => vi.unstubAllGlobals());

test('what stands in the forms for earlier issues is there again after a reload, until it is saved', async () => {
  const first = await settings();
  first.state.earlier.type({ month: '2020-12', lines: 'https://example.org/a' });
  first.state.past.type('Issue 3', '<h1>Issue 3, May 2020</h1><p><a href="https://example.org/b">b</a>');
  const again = await settings();
  expect(again.state.earlier.form.value).toMatchObject({ month: '2020-12', lines: 'https://example.org/a' });
  await again.state.earlier.save();
  await again.state.past.paste();
  await again.state.past.remember();
  const last = await settings();
  expect(last.state.earlier.form.value.lines).toBe('');
  expect(last.state.past.pasted.value.text).toBe('');
});
