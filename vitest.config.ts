import { defineConfig } from 'vitest/config';

/** `unit`: logic, in Node. `e2e`: the built extension in real browsers, one file after the other (two cores). */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: 2,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          alias: { 'webextension-polyfill': new URL('tests/fakes/browser.ts', import.meta.url).pathname },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
