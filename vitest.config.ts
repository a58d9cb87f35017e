import { defineConfig } from 'vitest/config';

const unit = {
  pool: 'forks' as const,
  maxWorkers: 2,
  alias: { 'webextension-polyfill': new URL('tests/fakes/browser.ts', import.meta.url).pathname },
};
/**
 * `unit`: logic, in Node. `unit-drawn`: what is drawn, in Node. `e2e`: the built extension in real browsers, one file
 * after the other (two cores).
 * Files share modules, whose loading took a third of the time: a file puts back what it stubs. What is drawn has
 * a document to itself, and so its modules too. Processes, since threads hear each other's changes (BroadcastChannel).
 */
export default defineConfig({
  test: {
    isolate: false,
    projects: [
      {
        extends: true,
        test: { ...unit, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] },
      },
      {
        extends: true,
        test: { ...unit, name: 'unit-drawn', include: ['tests/**/*.test.tsx'], isolate: true },
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
