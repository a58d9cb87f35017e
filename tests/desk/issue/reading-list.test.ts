import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/desk/issue/state/addresses.ts';
import { makeClipping } from '../../builders.ts';
import { openDesk } from './state.ts';

describe('addresses in a text', () => {
  it.each([
    ['a list', 'https://a.example/1\nhttp://b.example/2\n', ['https://a.example/1', 'http://b.example/2']],
    [
      'prose',
      'See https://a.example/x, or (https://b.example/y).',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    [
      'Markdown',
      '[x](https://a.example/x) <https://b.example>',
      ['https://a.example/x', 'https://b.example'],
    ],
    [
      'parentheses of its own',
      'https://en.wikipedia.org/wiki/Boosting_(machine_learning)',
      ['https://en.wikipedia.org/wiki/Boosting_(machine_learning)'],
    ],
    ['one address twice', 'https://a.example https://a.example', ['https://a.example']],
    ['no address', 'javascript:alert(1) ftp://a.example mailto:a@b.example', []],
  ])('%s', (_, text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });

  it('are all found, however many there are', () => {
    const addresses = Array.from({ length: 5000 }, (_, at) => `https://a.example/${at}`);
    expect(addressesIn(addresses.join('\n'))).toEqual(addresses);
  });

  it('are found in time that grows with the text, whatever it holds', () => {
    const start = performance.now();
    addressesIn('https://'.repeat(50_000));
    addressesIn(`https://a.example/${'('.repeat(100_000)}`);
    addressesIn(`https://a.example/${')'.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('pasting addresses', () => {
  it('makes one clipping each, not read yet, in their order and in the month shown', async () => {
    const { state } = await openDesk({ month: '2021-05' });
    expect(await state.readingList.paste('https://b.example/2 https://a.example/1')).toBe(true);
    expect(state.records.lists.value.here).toMatchObject([
      { link: 'https://b.example/2', unread: true, month: '2021-05', capture: 'pending' },
      { link: 'https://a.example/1', unread: true, month: '2021-05' },
    ]);
    expect(state.notices.said.value).toBe('2 clippings added, not read yet.');
    expect(state.focus.current.value).toBe(state.records.lists.value.here[0]?.id);
  });

  it('leaves what was clipped before as it is, and brings back what is in the bin', async () => {
    const { state, db } = await openDesk({
      clippings: [
        makeClipping({ id: 'a', month: '2021-01', notes: { what: 'Mine' } }),
        makeClipping({ id: 'b', deletedAt: 1, notes: { what: 'Mine too' } }),
      ],
    });
    await state.readingList.paste('https://example.org/a https://example.org/b');
    expect(await db.get('clippings', 'a')).toMatchObject({ month: '2021-01', notes: { what: 'Mine' } });
    expect(state.records.lists.value.here).toMatchObject([{ id: 'b', notes: { what: 'Mine too' } }]);
    expect(state.notices.said.value).toBe('1 clipping added, not read yet; 1 is in January already.');
  });

  it('is one step of undo', async () => {
    const { state, db } = await openDesk();
    await state.readingList.paste('https://a.example https://b.example');
    await state.editing.undo();
    expect(await db.count('clippings')).toBe(0);
  });

  it('says so of a text that holds none', async () => {
    const { state } = await openDesk();
    expect(await state.readingList.paste('just words')).toBe(false);
    expect(state.notices.said.value).toBe('No web address is in what was pasted.');
  });
});

describe('opening the next unread', () => {
  it('opens one after the other, then the first again', async () => {
    const { state, opened } = await openDesk();
    await state.readingList.paste('https://a.example/1 https://b.example/2');
    for (let time = 0; time < 3; time += 1) await state.readingList.openNext();
    expect(opened).toEqual(['https://a.example/1', 'https://b.example/2', 'https://a.example/1']);
  });
});
