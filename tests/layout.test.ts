/** Holds the structure to what docs/architecture.md says of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const PURE = ['clipping', 'resource', 'extract', 'issue', 'render'];
const CODE = /\.(ts|tsx|css)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && CODE.test(entry.name))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );

describe('a pure folder', () => {
  test.each(PURE)(
    'src/%s imports neither the browser API, nor the database, nor any room that does',
    folder => {
      const files = filesBelow(`src/${folder}`);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files)
        for (const path of importsOf(file)) {
          expect(['webextension-polyfill', 'idb'], `${file} imports ${path}`).not.toContain(path);
          if (!path.startsWith('.')) continue;
          const [room, inner] = relative(join(ROOT, 'src'), resolve(ROOT, file, '..', path)).split('/');
          const allowed = inner === undefined ? room === 'errors.ts' : PURE.includes(room ?? '');
          expect(allowed, `${file} imports ${path}`).toBe(true);
        }
    },
  );
});

/** Beyond the pure rooms and the files beside them (errors, messages): the table of docs/architecture.md. */
const MAY_IMPORT: Record<string, string[]> = {
  background: ['src/store', 'src/transfer'],
  popup: ['src/store', 'src/ui', 'background'],
  'src/store': [],
  'src/transfer': ['src/store'],
  'src/desk': ['src/store', 'src/transfer', 'src/ui'],
  'src/ui': ['src/store'],
};

describe('a room', () => {
  const roomOf = (file: string): string =>
    file
      .split('/')
      .slice(0, file.startsWith('src/') ? 2 : 1)
      .join('/');
  const isBeside = (room: string): boolean => CODE.test(room);

  test.each(Object.entries(MAY_IMPORT))('%s imports the rooms that it may and no others', (room, allowed) => {
    const rooms = new Set([room, ...allowed, ...PURE.map(pure => `src/${pure}`)]);
    for (const file of filesBelow(room))
      for (const path of importsOf(file).filter(path => path.startsWith('.'))) {
        const target = roomOf(relative(ROOT, resolve(ROOT, file, '..', path)));
        expect(rooms.has(target) || isBeside(target), `${file} imports ${path}`).toBe(true);
      }
  });
});

describe('every file', () => {
  const files = ['background', 'popup', 'src', 'tests'].flatMap(filesBelow);

  test('has at most 300 lines', () => {
    const long = files.filter(file => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('lies in a folder that docs/architecture.md names', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const rooms = new Set(
      files.map(file =>
        file
          .split('/')
          .slice(0, file.startsWith('src/') ? 2 : 1)
          .join('/'),
      ),
    );
    for (const room of rooms)
      if (!CODE.test(room)) expect(page, room).toContain(`${room.replace('src/', '')}/`);
  });
});
