/** Finds the browsers that are on this machine: the environment's word first, then PATH, then the usual places. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Target } from './dist.ts';

interface Places {
  variable: string;
  /** Commands looked for on PATH, best first. */
  commands: string[];
  /** Absolute paths by platform; `%X%` stands for an environment variable on Windows. */
  usual: Partial<Record<NodeJS.Platform, string[]>>;
}

const PLACES: Record<Target, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    usual: {
      linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium'],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    usual: {
      linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
    },
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of `commands` that PATH holds, as a full path. */
export function onPath(...commands: string[]): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return commands
    .flatMap(command => folders.map(folder => join(folder, command + ending)))
    .find(path => isExecutable(path));
}

const fillIn = (path: string): string =>
  path.replace(/%(\w+)%/g, (_, name: string) => process.env[name] ?? `%${name}%`);

/** Full path of the browser, or undefined where there is none. */
export function findBrowser(target: Target): string | undefined {
  const { variable, commands, usual } = PLACES[target];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program.`);
  }
  return onPath(...commands) ?? usual[process.platform]?.map(fillIn).find(isExecutable);
}

/** Like {@link findBrowser}, ending with one sentence that says what to do. */
export function requireBrowser(target: Target): string {
  const path = findBrowser(target);
  if (path) return path;
  const name = target === 'firefox' ? 'Firefox ESR' : 'Chromium';
  throw new Error(
    `${name} was not found: install it, or name it with ${PLACES[target].variable}=/path/to/the/program.`,
  );
}
