import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerOnBadge } from '../../background/quick-clip.ts';
import { ClipsheetError } from '../../src/errors.ts';
import type { Receipt } from '../../src/store/clip.ts';
import { makeClipping } from '../builders.ts';
import browser from '../fakes/browser.ts';

let text = '';

afterAll(() => void Reflect.deleteProperty(browser, 'action'));

beforeEach(() => {
  vi.useFakeTimers();
  const setBadgeText = async (told: { text: string }) => {
    text = told.text;
  };
  Object.assign(browser, {
    action: { setBadgeText, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} },
  });
});
afterEach(() => vi.useRealTimers());

const saves = async (): Promise<Receipt> => ({ outcome: 'new', clipping: makeClipping() }) as Receipt;
const fails = async (): Promise<Receipt> => {
  throw new ClipsheetError('storage-full');
};

it('says for two seconds that a page is saved', async () => {
  void answerOnBadge(1, saves);
  await vi.advanceTimersByTimeAsync(1000);
  expect(text).toBe('✓');
  await vi.advanceTimersByTimeAsync(1500);
  expect(text).toBe('');
});

it('keeps a failure that comes while the clip before is still shown', async () => {
  void answerOnBadge(1, saves);
  await vi.advanceTimersByTimeAsync(1000);
  void answerOnBadge(1, fails);
  await vi.advanceTimersByTimeAsync(5000);
  expect(text).toBe('!');
});
