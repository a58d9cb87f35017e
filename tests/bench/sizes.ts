/** What the built extension weighs where it counts: the popup's script with all it loads at once, and the script put into pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limits in bytes, gzipped; a kB is 1,000 bytes. */
export const LIMITS = { popup: 45_000, page: 40_000 } as const;

const SCRIPT_TAG = /<script[^>]+src="([^"]+)"/g;
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\w\s{},*$]+from)?\s*["'](\.{1,2}\/[^"']+)["']/g;

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(match => match[1] ?? '');

/** `file` and every script that it imports statically, each once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const path of matches(readFileSync(file, 'utf8'), STATIC_IMPORT))
    withImports(resolve(dirname(file), path), seen);
  return seen;
}

const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Scripts that the popup loads whenever it opens: what asks for the clip, and what draws it. */
export function popupScriptsOf(dist: string): string[] {
  const html = readFileSync(join(dist, 'popup/index.html'), 'utf8');
  const drawing = readdirSync(join(dist, 'assets')).filter(name => /^ui-.*\.js$/.test(name));
  const seen = new Set<string>();
  for (const source of [...matches(html, SCRIPT_TAG), ...drawing.map(name => `/assets/${name}`)])
    withImports(join(dist, source), seen);
  if (drawing.length !== 1 || seen.size < 2) throw new Error(`The popup in ${dist} is not as expected.`);
  return [...seen];
}

/** The script that is injected into a page when it is clipped. */
export function pageScriptOf(dist: string): string {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.js'),
  );
  const found = scripts.filter(name => /clipsheetCapture\s*=/.test(readFileSync(join(dist, name), 'utf8')));
  if (found.length !== 1) throw new Error(`Expected one page script in ${dist}, found: ${found.join(', ')}`);
  return join(dist, found[0] as string);
}

export const sizesOf = (dist: string): { popup: number; page: number } => ({
  popup: gzipped(popupScriptsOf(dist)),
  page: gzipped([pageScriptOf(dist)]),
});
