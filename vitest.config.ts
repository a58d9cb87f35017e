import { defineConfig } from 'vitest/config';

const unit = {
  pool: 'threads' as const,
  maxWorkers: 2,
  alias: { 'webextension-polyfill': new URL('tests/fakes/browser.ts', import.meta.url).pathname },
};
/** Rooms without a page: their tests share one set of modules, which would take longer to load for each than to test. */
const LOGIC = ['clipping', 'extract', 'issue', 'render', 'resource', 'store', 'transfer'].map(
  room => `tests/${room}/**/*.test.{ts,tsx}`,
);

/** `unit`: in Node. `e2e`: the built extension in real browsers, one file after the other (two cores). */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { ...unit, name: 'unit-logic', include: LOGIC, isolate: false } },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-pages',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...LOGIC],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
