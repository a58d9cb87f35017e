import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, requireBrowser } from './find.ts';

describe('finding a browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('takes the one that the environment names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('says so when that is no program, rather than taking another one', () => {
    vi.stubEnv('FIREFOX_PATH', '/no/such/firefox');
    expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH names /no/such/firefox');
    expect(() => requireBrowser('firefox')).toThrow('/no/such/firefox');
  });
});
