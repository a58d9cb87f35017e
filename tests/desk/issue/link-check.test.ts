import { describe, expect, it } from 'vitest';
import { sitesOf } from '../../../src/desk/issue/state/link-check.ts';
import { makeClipping } from '../../builders.ts';
import { openDesk, type TestDesk } from './state.ts';

const clippings = [
  makeClipping({ id: 'a', clippedAt: 1 }),
  makeClipping({ id: 'b', clippedAt: 2, link: 'https://gone.example.net/b' }),
  makeClipping({ id: 'private', clippedAt: 3, link: 'http://192.168.1.5/' }),
  makeClipping({ id: 'secret', clippedAt: 4, link: 'https://example.org/x?token=abc' }),
  makeClipping({ id: 'file', clippedAt: 5, link: 'file:///a.pdf' }),
];

const LINKS = ['https://example.org/a', 'https://gone.example.net/b'];

async function start({ state }: TestDesk): Promise<void> {
  await state.linkCheck.start(state.linkCheck.askable.value);
  await state.records.settled();
}

/** As the draft-check block would print them. */
const checks = ({ state }: TestDesk): string[] =>
  (state.draft.current()?.outline.checks ?? []).flatMap(({ key, title, fact }) =>
    key === 'link' ? `${title}: ${fact}` : [],
  );

describe('the link check', () => {
  it('asks for the sites of public links only, and asks those', async () => {
    const desk = await openDesk({ clippings });
    const seen: string[] = [];
    desk.answers.link = async link => {
      seen.push(link);
      return { answer: 'ok', status: 200 };
    };
    expect(desk.state.linkCheck.askable.value).toEqual(LINKS);
    await start(desk);
    expect(desk.asked).toEqual(sitesOf(LINKS));
    expect(sitesOf(['https://example.org/a', 'https://example.org/b'])).toEqual([
      'https://example.org/*',
      'http://example.org/*',
    ]);
    expect(seen.toSorted()).toEqual(LINKS);
    expect(desk.state.linkCheck.results.value.map(({ answer }) => answer)).toEqual(['ok', 'ok']);
    expect(desk.state.linkCheck.open.value).toEqual([]);
  });

  it('asks nothing where access is refused, and says so', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.allow = false;
    desk.answers.link = () => Promise.reject(new Error('asked'));
    await start(desk);
    expect(desk.state.linkCheck.sentence.value).toMatch(/^No access was given/);
    expect(desk.state.linkCheck.running.value).toBeUndefined();
    expect(desk.state.notices.failure.value).toBeUndefined();
  });

  it('says that it was stopped with the issue that was checked, whichever is shown by then', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.link = (_, signal) =>
      new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    const going = desk.state.linkCheck.start(desk.state.linkCheck.askable.value);
    await desk.state.show('2021-04');
    desk.state.linkCheck.stop();
    await going;
    expect(desk.state.linkCheck.sentence.value).toBe('');
    await desk.state.show('2021-03');
    expect(desk.state.linkCheck.sentence.value).toBe('Stopped after 0 links.');
  });

  it('tells of a page that is gone in the draft, and remembers it', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.link = async link =>
      link.includes('gone') ? { answer: 'gone', status: 404 } : { answer: 'ok', status: 200 };
    await start(desk);
    expect(checks(desk)).toEqual(['Title of b: the page answers 404 (checked 15 March 2021)']);
    expect(await desk.db.get('links', 'https://gone.example.net/b')).toEqual({
      link: 'https://gone.example.net/b',
      at: desk.clock.now,
      answer: 'gone',
      status: 404,
    });
    expect(desk.state.linkCheck.open.value).toEqual(['https://gone.example.net/b']);
    const [check] = desk.state.draft.current()?.outline.checks.filter(({ key }) => key === 'link') ?? [];
    if (check) await desk.state.issueCommands.accept([check]);
    expect(checks(desk)).toEqual([]);
    await desk.state.editing.undo();
    expect(checks(desk)).toHaveLength(1);
  });

  it('tells a site that is dead from a connection that is down', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.link = async () => ({ answer: 'unreachable' });
    await start(desk);
    expect(desk.state.linkCheck.sentence.value).toMatch(/^No site answered/);
    expect(await desk.db.getAll('links')).toEqual([]);

    desk.answers.link = async link =>
      link.includes('gone') ? { answer: 'unreachable' } : { answer: 'unsure', status: 403 };
    await start(desk);
    expect(desk.state.linkCheck.sentence.value).toBe('');
    expect(checks(desk)).toEqual(['Title of b: its site cannot be reached (checked 15 March 2021)']);
  });

  it('can be stopped: what was answered stays, the rest is open', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.link = (link, signal) =>
      link === LINKS[0]
        ? Promise.resolve({ answer: 'ok', status: 200 })
        : new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    const asking = start(desk);
    while (desk.state.linkCheck.running.value?.done !== 1) await new Promise(done => setTimeout(done, 1));
    desk.state.linkCheck.stop();
    await asking;
    expect(desk.state.linkCheck.sentence.value).toBe('Stopped after 1 link.');
    expect(desk.state.linkCheck.open.value).toEqual([LINKS[1]]);
    expect(desk.state.linkCheck.running.value).toBeUndefined();
  });

  it('asks no further where an answer cannot be kept, and says why', async () => {
    const desk = await openDesk({ clippings });
    const signals: AbortSignal[] = [];
    desk.answers.link = async (_, signal) => {
      signals.push(signal);
      desk.db.close();
      return { answer: 'ok', status: 200 };
    };
    await start(desk);
    expect(desk.state.notices.failure.value).toBeDefined();
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(desk.state.linkCheck.running.value).toBeUndefined();
  });

  it('says nothing of one issue beside another', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.allow = false;
    await start(desk);
    await desk.state.show('2021-05');
    expect(desk.state.linkCheck.sentence.value).toBe('');
  });

  it('blocks no export while it runs', async () => {
    const desk = await openDesk({ clippings });
    desk.answers.link = (_, signal) =>
      new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
    const asking = start(desk);
    while (!desk.state.linkCheck.running.value) await new Promise(done => setTimeout(done, 1));
    expect(desk.state.draft.current()?.markdown).toContain('### Title of a');
    desk.state.linkCheck.stop();
    await asking;
  });
});
