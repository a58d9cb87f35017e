// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ownPageNotes } from '../../fakes/page-notes.ts';
import { settings } from './fake-deps.ts';

ownPageNotes();

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

test('a change to an issue is one again after a reload, also when the store did not open meanwhile', async () => {
  const first = await settings();
  first.state.earlier.type({ month: '2020-12', lines: 'https://example.org/a\nhttps://example.org/b' });
  await first.state.earlier.save();
  first.state.earlier.type({ month: '2021-01', lines: 'https://example.org/half' });
  first.state.earlier.edit(first.state.earlier.rows.value?.[0] as never);
  first.state.earlier.type({ lines: 'https://example.org/a' });
  const closed = await settings({ connect: () => Promise.reject(new Error('The store is blocked.')) });
  expect(closed.state.earlier.editing.value).toBeUndefined();
  const again = await settings({ connect: async () => first.db });
  await again.state.earlier.load();
  expect(again.state.earlier.editing.value?.month).toBe('2020-12');
  await again.state.earlier.save();
  expect((await first.db.getAll('featured')).map(({ address }) => address)).toEqual([
    'https://example.org/a',
  ]);
  expect(again.state.earlier.form.value.lines).toBe('https://example.org/half');
});

test('a pasted feed stays until all of it is remembered', async () => {
  const { state } = await settings();
  const issue = (month: string) =>
    `<item><title>${month} 2020</title><description><![CDATA[<a href="https://example.org/${month}">a</a>]]></description></item>`;
  state.past.type(`<rss><channel>${issue('May')}${issue('June')}</channel></rss>`);
  await state.past.paste();
  const step = state.past.step.value;
  if (step.at !== 'table') throw new Error(`Not read: ${JSON.stringify(step)}`);
  expect(step.rows).toHaveLength(2);
  if (step.rows[0]) step.rows[0].take.value = false;
  await state.past.remember();
  expect(state.past.pasted.value.text).toContain('May 2020');
});
