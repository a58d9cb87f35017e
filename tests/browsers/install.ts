/**
 * Makes sure that what the end-to-end tests and the demo drive is on this machine: both browsers, and on Linux a
 * virtual screen with real keys. What is missing is installed by apt where that is allowed; elsewhere one
 * sentence says what to do. With everything there it only looks, and says nothing.
 *
 *     tsx tests/browsers/install.ts             all of it
 *     tsx tests/browsers/install.ts chromium    only what is named
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findBrowser, onPath } from './find.ts';

/** `packages`: Debian's names. */
const NEEDED: { id: string; name: string; packages: string[]; isHere: () => boolean }[] = [
  {
    id: 'chromium',
    name: 'Chromium',
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
    isHere: () => findBrowser('chromium') !== undefined,
  },
  {
    id: 'firefox',
    name: 'Firefox ESR',
    packages: ['firefox-esr'],
    isHere: () => findBrowser('firefox') !== undefined,
  },
  {
    id: 'screen',
    name: 'a virtual screen (Xvfb and xdotool)',
    packages: ['xvfb', 'xdotool'],
    isHere: () => process.platform !== 'linux' || (onPath('Xvfb') && onPath('xdotool')) !== undefined,
  },
];

const succeeds = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** The words that go before apt-get, or undefined where it is not for us to install anything. */
function aptPrefix(): string[] | undefined {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

function apt(prefix: string[], ...words: string[]): boolean {
  const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
  return spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * Installs what is missing of `ids` (default: of everything). Throws an Error with the sentence to show when
 * something stays missing.
 */
export function installBrowsers(ids: string[] = []): void {
  const needed = NEEDED.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const missing = needed.filter(({ isHere }) => !isHere());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap(each => each.packages);
  const prefix = aptPrefix();
  if (!prefix)
    throw new Error(
      `Missing: ${names}. Install ${missing.length > 1 ? 'them' : 'it'} (on Debian: apt-get install ` +
        `${packages.join(' ')}), or name the browsers with CHROMIUM_PATH and FIREFOX_PATH.`,
    );
  console.log(`Installing ${names} …`);
  apt(prefix, 'update', '-q');
  const installed = apt(prefix, 'install', '-y', '-q', '--no-install-recommends', ...packages);
  if (!installed || missing.some(({ isHere }) => !isHere()))
    throw new Error(`Installing ${packages.join(' ')} with apt-get did not work: see its messages above.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    installBrowsers(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
