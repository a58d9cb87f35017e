import { describe, expect, test } from 'vitest';
import { fetchIssue, followLinks } from '../../../src/transfer/past/network.ts';

const answering = (make: (address: string, init?: RequestInit) => Promise<Response> | Response) =>
  (async (address: string, init?: RequestInit) => make(address, init)) as unknown as typeof fetch;
const at = (url: string, response = new Response('')) =>
  Object.defineProperty(response, 'url', { value: url });

describe('the issue at an address', () => {
  test('is read in the charset that the page itself names, where the header names none', async () => {
    const page = '<meta charset="iso-8859-1"><p>Grüße';
    const answer = new Response(
      Uint8Array.from(page, letter => letter.charCodeAt(0)),
      {
        headers: { 'content-type': 'text/html' },
      },
    );
    expect(await fetchIssue('https://monthly.example/15', {}, async () => answer)).toBe(page);
  });

  test('is read in its charset, without cookies', async () => {
    let asked: RequestInit | undefined;
    const ask = answering((_, init) => {
      asked = init;
      return new Response(new Uint8Array([0xe9]), {
        headers: { 'content-type': 'text/html; charset=iso-8859-1' },
      });
    });
    expect(await fetchIssue('https://monthly.example/15', {}, ask)).toBe('é');
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is no text', () => new Response('', { headers: { 'content-type': 'image/png' } })],
    ['is endless', () => new Response('x', { headers: { 'content-length': '99999999' } })],
    ['leads into a private network', () => at('http://192.168.1.1/', new Response('<a href="/">x</a>'))],
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that %s is told with what to do', async (_, make) => {
    await expect(fetchIssue('https://monthly.example/15', {}, answering(make))).rejects.toMatchObject({
      code: 'no-answer',
      message: expect.stringContaining('monthly.example'),
    });
  });
});

describe('closed links', () => {
  test('are followed, and those that do not tell are left out', async () => {
    const seen: [number, number][] = [];
    const ask = answering(address => {
      if (address.endsWith('/gone')) throw new TypeError('Failed to fetch');
      return at(address.endsWith('/1') ? 'https://example.org/a' : address);
    });
    const found = await followLinks(
      ['https://c.example/1', 'https://c.example/2', 'https://c.example/gone'],
      {
        onProgress: (done, total) => seen.push([done, total]),
      },
      ask,
    );
    expect([...found]).toEqual([['https://c.example/1', 'https://example.org/a']]);
    expect(seen.at(-1)).toEqual([3, 3]);
  });

  test('are never asked for in a private network, nor told where they lead into one', async () => {
    const asked: string[] = [];
    const ask = answering(address => {
      asked.push(address);
      return at('http://192.168.1.1/admin');
    });
    const found = await followLinks(
      ['http://localhost/r/abc', 'http://10.0.0.7/track/click', 'https://c.example/1'],
      {},
      ask,
    );
    expect(asked).toEqual(['https://c.example/1']);
    expect([...found]).toEqual([]);
  });

  test('are asked for and told where their addresses hold a token, as those of mail services do', async () => {
    const ask = answering(() => at('https://example.org/a?token=5'));
    const found = await followLinks(['https://c.example/click?sig=abc'], {}, ask);
    expect([...found]).toEqual([['https://c.example/click?sig=abc', 'https://example.org/a?token=5']]);
  });

  test('are asked for no longer once it is stopped', async () => {
    const stop = new AbortController();
    let asked = 0;
    const ask = answering(address => {
      asked += 1;
      stop.abort();
      return at(address);
    });
    const all = Array.from({ length: 50 }, (_, index) => `https://c.example/${index}`);
    await expect(followLinks(all, { signal: stop.signal }, ask)).rejects.toThrow();
    expect(asked).toBeLessThan(10);
  });
});
