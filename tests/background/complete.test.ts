import { afterAll, beforeEach, expect, it } from 'vitest';
import { completeClipping } from '../../background/clip.ts';
import { connect } from '../../src/store/connection.ts';
import { makeClipping } from '../builders.ts';
import browser from '../fakes/browser.ts';
import '../fakes/store.ts';

const HERE = 'https://example.org/paper';

/** A tab at `url`, whose page says so. */
function showTab(url: string): void {
  const capture = { url, title: 'What the tab shows', authors: ['Mallory'] };
  Object.assign(browser, {
    tabs: { get: async () => ({ id: 1, url }) },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => [
        { result: files ? undefined : { capture, loading: false, fresh: false, pdf: false } },
      ],
    },
  });
}

afterAll(() => {
  for (const name of ['tabs', 'scripting']) Reflect.deleteProperty(browser, name);
});

beforeEach(async () => {
  const db = await connect();
  await db.clear('clippings');
  await db.put('clippings', makeClipping({ id: 'a', url: HERE, title: 'The paper', capture: 'partial' }));
});

it('reads the page of a clipping again', async () => {
  showTab(HERE);
  await completeClipping({ tabId: 1, clippingId: 'a' });
  expect(await (await connect()).get('clippings', 'a')).toMatchObject({
    authors: ['Mallory'],
    capture: 'done',
  });
});

it('takes nothing from a tab that shows another page by now', async () => {
  showTab('https://elsewhere.example/news');
  const before = await (await connect()).get('clippings', 'a');
  await expect(completeClipping({ tabId: 1, clippingId: 'a' })).rejects.toMatchObject({
    code: 'unreadable-page',
  });
  expect(await (await connect()).get('clippings', 'a')).toEqual(before);
});

it('says that a clipping is gone', async () => {
  showTab(HERE);
  await expect(completeClipping({ tabId: 1, clippingId: 'b' })).rejects.toMatchObject({
    code: 'clipping-gone',
  });
});
