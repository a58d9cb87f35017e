import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/store/changes.ts';
import { inTurn } from '../../src/store/in-turn.ts';
import { loadNewsletter, saveNewsletter } from '../../src/store/newsletter.ts';
import { resetBrowser } from '../fakes/browser.ts';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('navigator', { language: 'pt-BR' });
});

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
