/**
 * `npm test`: types and lint, unit tests, end-to-end tests, each to its end whatever the one before it found;
 * then one closing line, `N passed, N failed`, and the exit code that goes with it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'clipsheet-reports-'));

function npmRun(script: string, ...words: string[]): boolean {
  console.log(`\n── npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** What vitest wrote; nothing passed when it wrote nothing, because the step ended before its tests. */
function read(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A step that fails without a failed test (a file that does not load, a build that breaks) counts as one failure. */
function runTests(script: string): Tally {
  const report = join(reports, `${script.replace(':', '-')}.json`);
  const ok = npmRun(script, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const { passed, failed } = read(report);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

const tallies: Tally[] = [
  npmRun('check') ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  runTests('test:unit'),
  runTests('test:e2e'),
];
rmSync(reports, { recursive: true });

const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 1 ? 0 : 1;
