// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { SentDeps } from '../../../src/desk/issue/sent/deps.ts';
import { createSent } from '../../../src/desk/issue/sent/sent-state.ts';
import { reopenIssue } from '../../../src/store/publish.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { openDesk } from './state.ts';

const CLOSED = 'https://x.us5.list-manage.com/track/click?u=1&id=';
const clippings = ['a', 'b', 'c'].map(id => makeClipping({ id, title: `The page called ${id}` }));

/** A published issue of three links, and the network as the test has it. */
async function published(network: Partial<SentDeps> = {}) {
  const desk = await openDesk({ clippings, issues: [makeIssue()] });
  await desk.state.publishing.publish('');
  const asked: string[][] = [];
  const sent = createSent(desk.state, {
    async withAccess(origins, work) {
      asked.push(origins);
      return work();
    },
    fetchIssue: async () => '<p><a href="https://example.org/a">a</a>',
    followLinks: async () => new Map(),
    ...network,
  });
  const match = () => {
    const { value } = sent.step;
    if (value.at !== 'answer') throw new Error(`Not compared: ${JSON.stringify(value)}`);
    return value.match;
  };
  const stored = async () => (await desk.db.getAll('featured')).map(({ resource }) => resource);
  return { ...desk, sent, asked, match, stored };
}
const link = (id: string) => `[The page called ${id}](https://example.org/${id})`;

afterEach(() => localStorage.clear());

describe('what was pasted', () => {
  it('is there again when the page is, until it is remembered', async () => {
    const { sent, state } = await published();
    sent.type(link('a'), '<p>a');
    const again = createSent(state, {} as SentDeps);
    expect([again.text.value, again.isRich.value]).toEqual([link('a'), true]);
    sent.type(link('a'));
    await sent.compare();
    await sent.remember();
    expect(createSent(state, {} as SentDeps).text.value).toBe('');
  });
});

describe('comparing with what was sent', () => {
  it('remembers what was sent, offers the rest, and is one step of undo', async () => {
    const { sent, stored, state } = await published();
    sent.type(`${link('a')} and [new](https://new.example/x)`);
    await sent.compare();
    expect([...sent.forgotten.value]).toEqual(['b', 'c']);
    expect(sent.total.value).toBe(2);
    await sent.remember();
    expect(await stored()).toEqual(['url:example.org/a', 'url:new.example/x']);
    expect(state.publishing.remembered.value).toBe(2);
    expect(state.publishing.unused.value.map(({ lead }) => lead.id)).toEqual(['b', 'c']);
    await state.editing.undo();
    expect(await stored()).toEqual(['a', 'b', 'c'].map(id => `url:example.org/${id}`));
  });

  it('counts nothing as forgotten that may lie behind a closed link', async () => {
    const { sent, match, stored } = await published();
    sent.type(`${link('a')} [here](${CLOSED}1)`);
    await sent.compare();
    expect([match().unopened.length, match().missing.length, sent.forgotten.value.size]).toEqual([1, 2, 0]);
    sent.forget('c', true);
    await sent.remember();
    expect(await stored()).toEqual(['url:example.org/a', 'url:example.org/b']);
  });

  it('takes a link whose text is a title only as the author confirms it', async () => {
    const { sent, stored } = await published();
    sent.type(`[The page called a](${CLOSED}1) [The page called b](${CLOSED}2)`);
    await sent.compare();
    expect([...sent.confirmed.value]).toEqual(['a', 'b']);
    sent.confirm('b', false);
    sent.forget('b', true);
    await sent.remember();
    expect(await stored()).toEqual(['url:example.org/a']);
  });

  it('asks where closed links lead, with leave, and never for the one that leaves the list', async () => {
    const followed: string[] = [];
    const { sent, asked, match } = await published({
      async followLinks(addresses) {
        followed.push(...addresses);
        return new Map([[`${CLOSED}1`, 'https://example.org/b']]);
      },
    });
    sent.type(`${link('a')} [here](${CLOSED}1) [there](${CLOSED}2) [Unsubscribe](${CLOSED}3)`);
    await sent.compare();
    await sent.follow();
    expect(followed).toEqual([`${CLOSED}1`, `${CLOSED}2`]);
    expect(asked).toEqual([['https://*/*', 'http://*/*']]);
    expect(match().sent.map(({ clipping }) => clipping.id)).toEqual(['a', 'b']);
    expect(match().unopened.map(({ text }) => text)).toEqual(['there']);
  });

  it('reads an issue at its address, and keeps the address', async () => {
    const { sent, asked, match, db } = await published();
    sent.type(' https://monthly.example/15 ');
    await sent.compare();
    expect(asked).toEqual([['https://monthly.example/*']]);
    expect(match().sent.map(({ clipping }) => clipping.id)).toEqual(['a']);
    await sent.remember();
    expect((await db.get('issues', '2021-03'))?.address).toBe('https://monthly.example/15');
  });

  it('makes clippings of what was never clipped, as one step of undo, and keeps the answers given', async () => {
    const { sent, match, db, state } = await published();
    sent.type(`${link('a')} [A new page](https://new.example/x) [newer](https://new.example/y)`);
    await sent.compare();
    sent.forget('c', false);
    expect(sent.month.value).toBe('March');
    await sent.add(match().unclipped);
    await sent.refresh();
    expect(match().unclipped).toEqual([]);
    expect(match().sent).toHaveLength(3);
    expect([...sent.forgotten.value]).toEqual(['b']);
    const added = (await db.getAll('clippings')).filter(({ url }) => url.includes('new.example'));
    expect(added.map(({ month, unread, title }) => [month, unread, title])).toEqual([
      ['2021-03', true, 'A new page'],
      ['2021-03', true, 'newer'],
    ]);
    expect(state.notices.said.value).toBe('Added 2 links to March, not read yet');
    await state.editing.undo();
    await sent.refresh();
    expect(match().unclipped).toHaveLength(2);
  });

  it('keeps the answers given while closed links are asked for', async () => {
    const { sent } = await published();
    sent.type(`[The page called a](${CLOSED}1) [here](${CLOSED}2)`);
    await sent.compare();
    sent.confirm('a', false);
    sent.forget('c', true);
    await sent.follow();
    expect([[...sent.confirmed.value], [...sent.forgotten.value]]).toEqual([[], ['c']]);
  });

  it('tells what is wrong with a text also after something was stopped', async () => {
    const { sent } = await published({
      fetchIssue: (_, { signal } = {}) =>
        new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason))),
    });
    sent.type('https://monthly.example/15');
    const comparing = sent.compare();
    sent.back();
    await comparing;
    sent.type('no link');
    await sent.compare();
    expect(sent.step.value).toMatchObject({ at: 'paste', problem: expect.stringContaining('no link') });
  });

  it('remembers nothing of an issue that another desk has reopened', async () => {
    const { sent, stored, db, state } = await published();
    sent.type(link('a'));
    await sent.compare();
    await reopenIssue(db, makeIssue());
    expect(await sent.remember()).toBe(false);
    expect(await stored()).toEqual([]);
    expect(state.notices.failure.value?.code).toBe('issue-reopened');
  });

  it('says what to do where access is refused, or the text has no link', async () => {
    const { sent } = await published({ withAccess: async () => 'refused' });
    sent.type('https://monthly.example/15');
    await sent.compare();
    expect(sent.step.value).toMatchObject({
      at: 'paste',
      problem: expect.stringContaining('Paste its text'),
    });
    sent.type('no link');
    await sent.compare();
    expect(sent.step.value).toMatchObject({ at: 'paste', problem: expect.stringContaining('no link') });
  });
});
