import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import { inTurn } from '../../src/store/in-turn.ts';
import { loadNewsletter, recoverSettings, saveNewsletter } from '../../src/store/newsletter.ts';
import browser, { resetBrowser } from '../fakes/browser.ts';
import { PageNotes } from '../fakes/page-notes.ts';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('navigator', { language: 'pt-BR' });
});
afterEach(() => vi.unstubAllGlobals());

describe('the settings', () => {
  test('are those of this browser until some are saved', async () => {
    const { language, zone, title } = await loadNewsletter();
    expect([language, zone, title]).toEqual([
      'pt-BR',
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      'Untitled newsletter',
    ]);
  });

  test('are saved one by one, and tell every page', async () => {
    const heard: Change[] = [];
    const stop = onChange(change => heard.push(change));
    await saveNewsletter({ title: 'Monthly' });
    stop();
    expect((await loadNewsletter()).title).toBe('Monthly');
    expect(heard).toEqual([{ settings: true }]);
  });

  test('saved at the same time are all saved', async () => {
    await Promise.all([
      saveNewsletter({ title: 'Monthly' }),
      saveNewsletter({ author: 'Ada' }),
      saveNewsletter({ targetWords: 7 }),
    ]);
    expect(await loadNewsletter()).toMatchObject({ title: 'Monthly', author: 'Ada', targetWords: 7 });
  });
});

describe('settings typed as their page closes', () => {
  let notes: PageNotes;
  /** From here on nothing reaches the browser: the page is gone. */
  const closePage = () => void vi.spyOn(browser.storage.local, 'set').mockReturnValue(new Promise(() => {}));
  beforeEach(() => {
    notes = new PageNotes();
    vi.stubGlobal('localStorage', notes);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('are noted at once, and struck when they are saved', async () => {
    const saved = saveNewsletter({ title: 'Monthly' });
    expect(Object.keys(notes)).toEqual(['settings']);
    await saved;
    expect(Object.keys(notes)).toEqual([]);
  });

  test('are read by the next page, and saved by it, also one that was emptied', async () => {
    await saveNewsletter({ title: 'Monthly', archive: 'https://example.org/' });
    closePage();
    void saveNewsletter({ title: 'Monthly, typed last', archive: undefined });
    vi.restoreAllMocks();
    // Turns of a page that is gone are given back.
    vi.stubGlobal('navigator', {
      language: 'pt-BR',
      locks: { request: (_: string, run: () => unknown) => run() },
    });
    expect(await loadNewsletter()).toMatchObject({ title: 'Monthly, typed last', archive: undefined });
    await recoverSettings();
    expect(Object.keys(notes)).toEqual([]);
    expect(await loadNewsletter()).toMatchObject({ title: 'Monthly, typed last', archive: undefined });
  });

  test('stay noted while they cannot be saved', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(saveNewsletter({ title: 'Monthly' })).rejects.toThrow('full');
    expect((await loadNewsletter()).title).toBe('Monthly');
  });

  test('changed again before they are saved keep the newer note', async () => {
    const first = saveNewsletter({ title: 'Mon' });
    const second = saveNewsletter({ title: 'Monthly' });
    await first;
    expect(notes.getItem('settings')).toBe('{"title":"Monthly"}');
    await second;
    expect(Object.keys(notes)).toEqual([]);
  });
});

describe('work in turn', () => {
  const log: string[] = [];
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await new Promise(done => setTimeout(done, ms));
    log.push(`${name} ends`);
    return name;
  };
  beforeEach(() => void log.splice(0));

  test('never overlaps, and answers each with its own result', async () => {
    const results = await Promise.all([inTurn('x', task('one', 5)), inTurn('x', task('two', 1))]);
    expect(results).toEqual(['one', 'two']);
    expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  test('of another name does not wait', async () => {
    await Promise.all([inTurn('x', task('slow', 20)), inTurn('y', task('quick', 1))]);
    expect(log.indexOf('quick ends')).toBeLessThan(log.indexOf('slow ends'));
  });

  test('goes on after one that failed', async () => {
    const failed = inTurn('x', () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await inTurn('x', task('next', 1))).toBe('next');
  });

  test('is the browser’s where it has locks, so that other contexts wait too', async () => {
    const asked: string[] = [];
    const request = async (name: string, run: () => Promise<unknown>) => {
      asked.push(name);
      return run();
    };
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await inTurn('fold', task('one', 1))).toBe('one');
    expect(asked).toEqual(['clipsheet:fold']);
  });
});
