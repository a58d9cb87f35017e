import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askHost } from '../../background/ask-host.ts';
import { type Asked, askOwnSite } from '../../src/extract/hosts/fetch-answer.ts';
import browser from '../fakes/browser.ts';

const api = 'https://api.github.com/repos/ada/engine';
const page = { origin: 'https://gitlab.com' };
const own = 'https://gitlab.com/api/v4/projects/1';

let asked: { address: string; init: RequestInit }[] = [];
const answerWith = (answer: () => Response): void => {
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push({ address, init });
    return answer();
  });
};

/** The tab, in which the script that read the page stands on `page`. */
const executeScript = vi.fn(
  async ({ func, args }: { func: (asked: Asked) => Promise<string>; args: [Asked] }) => {
    vi.stubGlobal('clipsheetAsk', (wanted: Asked) => askOwnSite(wanted, page));
    return [{ result: await func(...args) }];
  },
);

beforeEach(() => {
  asked = [];
  executeScript.mockClear();
  Object.assign(browser, { scripting: { executeScript } });
});
afterEach(() => vi.unstubAllGlobals());

test('a host that lets anybody read is asked from the worker, without cookies', async () => {
  answerWith(() => Response.json({ full_name: 'ada/engine' }));
  const answer = await askHost(1, { address: api, open: true, headers: { Accept: 'application/json' } });
  expect(answer).toEqual({ full_name: 'ada/engine' });
  expect(asked).toMatchObject([
    { address: api, init: { credentials: 'omit', headers: { Accept: 'application/json' } } },
  ]);
  expect(executeScript).not.toHaveBeenCalled();
});

test('any other is asked from the page’s tab, once', async () => {
  answerWith(() => Response.json({ name: 'engine' }));
  expect(await askHost(7, { address: own })).toEqual({ name: 'engine' });
  expect(executeScript.mock.calls.map(([call]) => (call as { target?: object }).target)).toEqual([
    { tabId: 7 },
  ]);
  expect(asked).toMatchObject([{ address: own, init: { credentials: 'same-origin' } }]);
});

test('a page asks no site but its own', async () => {
  answerWith(() => Response.json({}));
  expect(await askHost(7, { address: 'https://gitlab.example/api' })).toBeUndefined();
  expect(asked).toEqual([]);
});

test.each([
  ['refuses', () => new Response('{"message":"rate limit"}', { status: 403 })],
  ['says nothing', () => new Response('')],
  ['says what is no JSON', () => new Response('<!doctype html>')],
  ['says that it is too long', () => new Response('{}', { headers: { 'content-length': '90000000' } })],
  [
    'is offline',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('a host that %s has no answer', async (_, answer) => {
  answerWith(answer);
  expect(await askHost(1, { address: api, open: true })).toBeUndefined();
  expect(await askHost(1, { address: own })).toBeUndefined();
});

test('a host that never stops is not read to the end', async () => {
  let pulled = 0;
  let stopped = false;
  const body = () =>
    new ReadableStream({
      pull(controller) {
        pulled += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel() {
        stopped = true;
      },
    });
  answerWith(() => new Response(body()));
  expect(await askHost(1, { address: api, open: true })).toBeUndefined();
  expect(stopped).toBe(true);
  expect(pulled).toBeLessThan(12_000_000);
});

test('a tab that is gone has no answer', async () => {
  executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
  expect(await askHost(7, { address: own })).toBeUndefined();
});
