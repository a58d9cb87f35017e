import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { giveBackSites, keepSites, withAccess } from '../../src/store/lent-sites.ts';
import { resetBrowser } from '../fakes/browser.ts';
import { fakeLocks } from '../fakes/locks.ts';

const ALL = 'https://*/*';
const PDFS = 'https://arxiv.org/*';

/** What the browser has granted; the author says yes, unless told otherwise. */
let granted: Set<string>;
let allows: boolean;

beforeEach(() => {
  resetBrowser();
  granted = new Set();
  allows = true;
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      async request({ origins }: { origins: string[] }) {
        if (allows) for (const origin of origins) granted.add(origin);
        return allows;
      },
      async remove({ origins }: { origins: string[] }) {
        for (const origin of origins) granted.delete(origin);
        return true;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const now = () => [...granted].sort();
/** Work that goes on until the test ends it. */
function openWork() {
  let end = (): void => {};
  const promise = new Promise<void>(done => {
    end = done;
  });
  return { work: () => promise, end: () => end() };
}

describe('access that is lent', () => {
  test('is there while the work goes on, and given back after it', async () => {
    expect(await withAccess([ALL], async () => now())).toEqual([ALL]);
    expect(now()).toEqual([]);
  });

  test('is given back where the work fails', async () => {
    await expect(withAccess([ALL], () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
    expect(now()).toEqual([]);
  });

  test('that the author refuses is told, and the work is not begun', async () => {
    allows = false;
    const work = vi.fn();
    expect(await withAccess([ALL], work)).toBe('refused');
    expect(work).not.toHaveBeenCalled();
  });

  test('never takes with it what was granted before', async () => {
    granted.add(PDFS);
    await withAccess([PDFS, 'https://example.org/*'], async () => {});
    expect(now()).toEqual([PDFS]);
  });

  test('never takes with it what was asked for meanwhile, to last', async () => {
    await withAccess([PDFS], () => keepSites([PDFS]));
    expect(now()).toEqual([PDFS]);
  });

  test('stays for another page that works with it, which gives it back at its end', async () => {
    const other = openWork();
    const both = withAccess([ALL], async () => {
      const second = withAccess([ALL], other.work);
      await new Promise(done => setTimeout(done, 5));
      return second;
    });
    await new Promise(done => setTimeout(done, 10));
    await giveBackSites();
    expect(now()).toEqual([ALL]);
    other.end();
    await both;
    expect(now()).toEqual([]);
  });

  test('and left behind by a tab that was closed is given back at the next start', async () => {
    void withAccess([ALL], openWork().work);
    await vi.waitFor(() => expect(now()).toEqual([ALL]));
    await new Promise(done => setTimeout(done, 5));
    // The browser lets go of the locks of a page that is gone.
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    granted.add(PDFS);
    await giveBackSites();
    expect(now()).toEqual([PDFS]);
  });
});
