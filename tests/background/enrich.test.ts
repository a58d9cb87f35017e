import '../fakes/store.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enrich } from '../../background/enrich.ts';
import type { Readable } from '../../src/extract/readable/read.ts';
import { connect } from '../../src/store/connection.ts';
import { saveNewsletter } from '../../src/store/newsletter.ts';
import { makeClipping } from '../builders.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';

const url = 'https://github.com/ada/engine';
const repo = { host: 'github.com', owner: 'ada', name: 'engine' };
const readable: Readable = { url, markdown: '# Engine\n\nNotes', words: 2 };

/** What the page's readable text is; an error where the tab is gone. */
let shown: Readable | Error = readable;
const injected = vi.fn(async (injection: { files?: string[] }) => {
  if (shown instanceof Error) throw shown;
  return [{ result: injection.files ? undefined : shown }];
});
const fetched = vi.fn(async () => Response.json({ full_name: 'ada/engine', stargazers_count: 7 }));

const clipping = (overrides = {}) =>
  makeClipping({ id: 'c1', url, link: url, resource: 'github:ada/engine', kind: 'repo', repo, ...overrides });

async function keep(record: object): Promise<void> {
  const db = await connect();
  await db.clear('texts');
  await db.put('clippings', record as never);
}
const kept = async () => (await connect()).get('clippings', 'c1');
const text = async () => (await connect()).get('texts', 'c1');

beforeEach(() => {
  resetBrowser();
  shown = readable;
  vi.clearAllMocks();
  Object.assign(browser, { scripting: { executeScript: injected } });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

test('text and facts are kept beside what the page told', async () => {
  await keep(clipping({ title: 'Engine' }));
  await enrich(1, 'c1');
  expect(await text()).toEqual({ clippingId: 'c1', markdown: readable.markdown });
  expect(await kept()).toMatchObject({ title: 'Engine', wordCount: 2, repo: { ...repo, stars: 7 } });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('facts come where the tab has no text to give', async () => {
  shown = new Error('No tab with id: 1');
  await keep(clipping());
  await enrich(1, 'c1');
  expect(await text()).toBeUndefined();
  expect(await kept()).toMatchObject({ repo: { stars: 7 } });
});

test('the text comes where the host does not answer', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await keep(clipping());
  await enrich(1, 'c1');
  expect(await text()).toMatchObject({ markdown: readable.markdown });
  expect((await kept())?.repo).toEqual(repo);
});

test('the text of another page, to which the tab went on, is not this one’s', async () => {
  shown = { ...readable, url: 'https://example.org/elsewhere' };
  await keep(clipping());
  await enrich(1, 'c1');
  expect(await text()).toBeUndefined();
});

test('nobody is asked where the setting says so, nor for an address that was never opened', async () => {
  await keep(clipping());
  await saveNewsletter({ askHosts: false });
  await enrich(1, 'c1');
  await saveNewsletter({ askHosts: true });
  await keep(clipping({ unread: true }));
  await enrich(1, 'c1');
  expect(fetched).not.toHaveBeenCalled();
});

test('nobody is asked for what the page told already', async () => {
  const told = {
    ...repo,
    description: 'An engine',
    stars: 6,
    language: 'Ada',
    license: 'MIT',
    topics: ['engines'],
  };
  await keep(clipping({ repo: told }));
  await enrich(1, 'c1');
  expect(fetched).not.toHaveBeenCalled();
  expect((await kept())?.repo).toEqual(told);
});

test('a clipping that is gone is left alone', async () => {
  await enrich(1, 'never-there');
  expect(injected).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});
