// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { brokenEntries } from '../../../src/desk/settings/past/broken-entries.ts';
import type { PastRow } from '../../../src/desk/settings/past/past-state.ts';
import { settings, type World } from './fake-deps.ts';

const file = (path: string, text: string) => ({ path, size: text.length, text: async () => text });
const issue = (number: number, month: string, ...ids: string[]) =>
  file(
    `issues/${month}-28-${number}.md`,
    `# Monthly #${number}\n\n${ids.map(id => `- [Title of ${id}](https://example.org/${id})`).join('\n')}`,
  );

function rows({ state }: World): PastRow[] {
  const { value } = state.past.step;
  if (value.at !== 'table') throw new Error(`No table: ${JSON.stringify(value)}`);
  return value.rows;
}
const featured = async ({ db }: World) =>
  (await db.getAll('featured')).map(({ resource, month, issueNumber }) => [resource, month, issueNumber]);

describe('importing earlier issues', () => {
  test('shows what was recognised, and remembers it once it is asked to', async () => {
    const world = await settings();
    await world.state.past.choose([
      issue(12, '2020-12', 'a', 'b'),
      issue(11, '2020-11', 'c'),
      file('README.md', '[x](https://example.org/x)'),
    ]);
    expect(rows(world).map(({ number, month, take }) => [number.value, month.value, take.value])).toEqual([
      ['11', '2020-11', true],
      ['12', '2020-12', true],
    ]);
    expect(await world.db.count('featured')).toBe(0);
    expect(world.state.past.chosen.value).toEqual({ issues: 2, links: 3 });
    await world.state.past.remember();
    expect(await featured(world)).toEqual([
      ['url:example.org/a', '2020-12', 12],
      ['url:example.org/b', '2020-12', 12],
      ['url:example.org/c', '2020-11', 11],
    ]);
    expect(world.state.past.step.value).toMatchObject({ sentence: 'Remembered 3 addresses of 2 issues.' });
    await world.state.past.undo();
    expect(await world.db.count('featured')).toBe(0);
  });

  test('can be taken back until the next one, whatever is looked at meanwhile', async () => {
    const world = await settings();
    const { past } = world.state;
    await past.choose([issue(12, '2020-12', 'a')]);
    await past.remember();
    await past.choose([issue(11, '2020-11', 'c')]);
    past.cancel();
    expect(past.undoable.value).toBe(true);
    const [record] = await world.db.getAll('featured');
    if (record) await world.db.put('featured', { ...record, title: 'Changed' });
    await past.undo();
    expect(past.step.value).toMatchObject({ sentence: 'Taken back, but for 1 address changed since.' });
    expect([past.undoable.value, await world.db.count('featured')]).toEqual([false, 1]);
  });

  test('says which entries of a feed could not be read', async () => {
    const entry = (id: number, inside: string) => `<item><title>Monthly #${id}</title>${inside}</item>`;
    const link = '<description>&lt;a href="https://example.org/a"&gt;a&lt;/a&gt;</description>';
    const feed = `<rss>${entry(1, link)}${entry(2, '<b>')}${entry(3, 'x')}</rss>`;
    const world = await settings();
    await world.state.past.choose([file('feed.xml', feed)]);
    const { value } = world.state.past.step;
    if (value.at !== 'table') throw new Error('No table');
    expect([value.rows.length, value.unread.length]).toEqual([1, 2]);
    expect(brokenEntries(value.unread)).toBe(
      '1 entry of the feed could not be read and is left out: “Monthly #2”.',
    );
    await world.state.past.choose([file('feed.xml', `<rss>${entry(2, '<b>')}</rss>`)]);
    expect(world.state.past.step.value).toMatchObject({ sentence: expect.stringContaining('“Monthly #2”') });
  });

  test('takes no issue without a month, until it has one', async () => {
    const world = await settings();
    await world.state.past.choose([file('x.md', '[a](https://example.org/a)')]);
    const [row] = rows(world);
    expect([row?.take.value, row?.problem.value]).toEqual([false, 'Which month?']);
    if (!row) return;
    row.take.value = true;
    expect(world.state.past.chosen.value).toEqual({ issues: 0, links: 0 });
    row.month.value = '2020-12';
    row.take.value = true;
    await world.state.past.remember();
    expect(await featured(world)).toEqual([['url:example.org/a', '2020-12', undefined]]);
  });

  test('shows what is remembered already, and doubles nothing', async () => {
    const world = await settings();
    const files = [issue(12, '2020-12', 'a', 'b')];
    await world.state.past.choose(files);
    await world.state.past.remember();
    await world.state.past.choose([...files, issue(12, '2020-10', 'z')]);
    expect(rows(world).map(({ standing, take }) => [standing.value, take.value])).toEqual([
      [{ is: 'elsewhere', month: '2020-12' }, false],
      [{ is: 'known', already: 2 }, false],
    ]);
    world.state.past.takeAll(true);
    await world.state.past.remember();
    expect(await world.db.count('featured')).toBe(3);
  });

  test('says so where nothing was found, and reads what is pasted', async () => {
    const world = await settings();
    world.state.past.type('no link');
    await world.state.past.paste();
    expect(world.state.past.step.value).toMatchObject({ at: 'end', failed: true });
    world.state.past.type('', '<h1>Issue 3, May 2020</h1><p><a href="https://example.org/a">a</a>');
    await world.state.past.paste();
    expect(rows(world).map(({ number, month }) => [number.value, month.value])).toEqual([['3', '2020-05']]);
  });
});
