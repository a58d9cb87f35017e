import { describe, expect, it } from 'vitest';
import { askAll } from '../../../src/desk/issue/state/ask-all.ts';
import { type Asked, askLink } from '../../../src/desk/issue/state/ask-link.ts';
import { PUBLIC_ONLY } from '../../../src/issue/private-address.ts';

type Reply = number | 'fails' | 'never' | 'redirects' | { status: number; url: string };

/** Answers by 'METHOD redirect', a list in turn, its last one for ever; notes how it was asked. */
function site(replies: Record<string, Reply[]>) {
  const asked: RequestInit[] = [];
  const fetch = async (_address: unknown, init: RequestInit = {}): Promise<Response> => {
    asked.push(init);
    const list = replies[`${init.method} ${init.redirect}`] ?? ['fails'];
    const reply = list.length > 1 ? list.shift() : list[0];
    if (reply === 'never')
      return new Promise((_, fail) =>
        init.signal?.addEventListener('abort', () => fail(init.signal?.reason)),
      );
    if (reply === 'fails' || reply === undefined) throw new TypeError('Failed to fetch');
    const [status, url, type] =
      reply === 'redirects'
        ? [0, '', 'opaqueredirect']
        : typeof reply === 'number'
          ? [reply, 'https://example.org/a', 'basic']
          : [reply.status, reply.url, 'basic'];
    return { status, url, type, body: null } as unknown as Response;
  };
  return { fetch: fetch as typeof globalThis.fetch, asked };
}

const ask = (
  replies: Record<string, Reply[]>,
  { signal = new AbortController().signal, link = 'https://example.org/a' } = {},
) => askLink(link, { signal, patience: 20, again: 1, fetch: site(replies).fetch });

const HEAD = 'HEAD follow';
const GET = 'GET follow';
const MANUAL = 'GET manual';

describe('asking a link', () => {
  it.each<[string, Record<string, Reply[]>, Asked]>([
    ['a page', { [HEAD]: [200] }, { answer: 'ok', status: 200 }],
    ['a page of a site that knows no HEAD', { [HEAD]: [405], [GET]: [200] }, { answer: 'ok', status: 200 }],
    ['a page of a site that drops HEAD', { [HEAD]: ['fails'], [GET]: [200] }, { answer: 'ok', status: 200 }],
    ['a page that is gone', { [HEAD]: [404], [GET]: [404] }, { answer: 'gone', status: 404 }],
    ['a page that HEAD denies', { [HEAD]: [404], [GET]: [200] }, { answer: 'ok', status: 200 }],
    ['a site that refuses robots', { [HEAD]: [403], [GET]: [403] }, { answer: 'unsure', status: 403 }],
    ['a site in trouble', { [HEAD]: [503], [GET]: [503] }, { answer: 'unsure', status: 503 }],
    ['a site that is too slow', { [HEAD]: ['never'] }, { answer: 'unsure' }],
    ['a site that is not there', {}, { answer: 'unreachable' }],
    ['a site that comes back', { [HEAD]: ['fails', 200] }, { answer: 'ok', status: 200 }],
    ['a redirect to a site that may not be read', { [MANUAL]: ['redirects'] }, { answer: 'elsewhere' }],
    [
      'a page that leads into a private network',
      { [HEAD]: [{ status: 200, url: 'http://192.168.1.1/' }] },
      { answer: 'elsewhere' },
    ],
    [
      'a page that has moved',
      { [HEAD]: [{ status: 200, url: 'https://example.org/b' }] },
      { answer: 'ok', status: 200, movedTo: 'https://example.org/b' },
    ],
  ])('%s', async (_name, replies, expected) => {
    expect(await ask(replies)).toEqual(expected);
  });

  it('takes the same page without its anchor, or as the browser writes the address, for no other', async () => {
    const here = { [HEAD]: [{ status: 200, url: 'https://example.org/a' }] };
    expect(await ask(here, { link: 'https://example.org/a#part' })).toEqual({ answer: 'ok', status: 200 });
    expect(await ask(here, { link: 'https://EXAMPLE.org/a' })).toEqual({ answer: 'ok', status: 200 });
  });

  it('tells nothing of a site that may answer to http only, where the browser asks by https', async () => {
    const options = { signal: new AbortController().signal, again: 1, fetch: site({}).fetch };
    expect(await askLink('http://example.org/a', { ...options, upgrades: true })).toEqual({
      answer: 'unsure',
    });
    expect(await askLink('http://example.org/a', options)).toEqual({ answer: 'unreachable' });
    expect(await askLink('https://example.org/a', { ...options, upgrades: true })).toEqual({
      answer: 'unreachable',
    });
  });

  it('is done as a stranger', async () => {
    const { fetch, asked } = site({ [HEAD]: [405], [GET]: [200] });
    await askLink('https://example.org/a', { signal: new AbortController().signal, fetch });
    expect(asked).toHaveLength(2);
    for (const { credentials, referrerPolicy } of asked)
      expect([credentials, referrerPolicy]).toEqual(['omit', 'no-referrer']);
    for (const options of asked) expect(options).toMatchObject(PUBLIC_ONLY);
  });

  it('stops at once when it is told to', async () => {
    const control = new AbortController();
    const asking = ask({ [HEAD]: ['never'] }, { signal: control.signal });
    control.abort(new Error('stopped'));
    await expect(asking).rejects.toThrow('stopped');
  });
});

describe('asking many links', () => {
  const never = new AbortController().signal;

  it('asks four sites side by side, and no site twice at a time', async () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(host =>
      [1, 2, 3].map(page => `https://${host}.example.org/${page}`),
    );
    const busy = new Map<string, number>();
    const most = { sites: 0, ofOne: 0 };
    const answered: string[] = [];
    await askAll([...links, ...links], {
      signal: never,
      pauseMs: 1,
      async ask(link) {
        const { hostname } = new URL(link);
        busy.set(hostname, (busy.get(hostname) ?? 0) + 1);
        most.sites = Math.max(most.sites, [...busy.values()].filter(count => count > 0).length);
        most.ofOne = Math.max(most.ofOne, busy.get(hostname) ?? 0);
        await new Promise(done => setTimeout(done, 3));
        busy.set(hostname, (busy.get(hostname) ?? 0) - 1);
        return { answer: 'ok' };
      },
      onAnswer: async link => void answered.push(link),
    });
    expect(most).toEqual({ sites: 4, ofOne: 1 });
    expect(answered.toSorted()).toEqual(links.toSorted());
  });

  it('can be stopped in the pause, and has told what was answered', async () => {
    const control = new AbortController();
    const answered: string[] = [];
    const asking = askAll(['https://a.example.org/1', 'https://a.example.org/2'], {
      signal: control.signal,
      pauseMs: 60_000,
      ask: async () => ({ answer: 'ok' }),
      async onAnswer(link) {
        answered.push(link);
        setTimeout(() => control.abort(new Error('stopped')));
      },
    });
    await expect(asking).rejects.toThrow('stopped');
    expect(answered).toEqual(['https://a.example.org/1']);
  });
});
