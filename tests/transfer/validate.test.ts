import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClipsheetError } from '../../src/errors.ts';
import { writeBackup } from '../../src/transfer/backup.ts';
import { readBackup } from '../../src/transfer/validate.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';
import { makeOutline } from '../render/outlines.ts';

const db = await fill(await freshStore(), {
  clippings: [makeClipping({ id: 'a' }), makeClipping({ id: 'b' })],
  issues: [makeIssue()],
  featured: [{ resource: 'arxiv:1', month: '2020-12' }],
  meta: [
    { key: 'joined:x', value: { at: NOON, gone: makeClipping({ id: 'x' }), survivor: 'c1', changes: [] } },
  ],
});
const good = await (await writeBackup(db, { newsletter: makeNewsletter() }, { now: NOON })).text();

// biome-ignore lint/suspicious/noExplicitAny: a test alters files in ways that no type allows
type Loose = any;

/** The snapshot of its issue. */
function sent(file: Loose): Loose {
  file.issues[0].snapshot = JSON.parse(JSON.stringify(makeOutline()));
  return file.issues[0].snapshot;
}

/** What is said about the good backup after `alter`. */
async function refusalOf(alter: (file: Loose) => void): Promise<string> {
  const file = JSON.parse(good);
  alter(file);
  return refusalOfText(JSON.stringify(file));
}

async function refusalOfText(text: string): Promise<string> {
  const thrown: unknown = await readBackup(new Blob([text])).then(
    () => new Error('It was taken for good'),
    error => error,
  );
  expect(thrown).toBeInstanceOf(ClipsheetError);
  const { code, message } = thrown as ClipsheetError;
  expect(code).toBe('bad-backup');
  expect(message).toMatch(/Nothing was changed\.$/);
  return message;
}

test('the backup that the others alter is good', async () => {
  expect((await readBackup(new Blob([good]))).clippings).toHaveLength(2);
});

test('a backup from before links were checked holds none of them', async () => {
  const { links: _, ...before } = JSON.parse(good);
  expect((await readBackup(new Blob([JSON.stringify(before)]))).links).toEqual([]);
});

describe('a backup that another program wrote anew', () => {
  test.each([
    ['in one line', (file: object) => JSON.stringify(file)],
    ['indented', (file: object) => JSON.stringify(file, null, 2)],
    ['with Windows line ends', () => good.replaceAll('\n', '\r\n')],
    ['without its last line end', () => good.trimEnd()],
    [
      'with its lists in another order',
      (file: object) => JSON.stringify(Object.fromEntries(Object.entries(file).reverse())),
    ],
  ])('%s holds the same', async (_name, write) => {
    const anew = await readBackup(new Blob([write(JSON.parse(good))]));
    expect(anew).toEqual(await readBackup(new Blob([good])));
  });
});

describe('a file that is no backup', () => {
  test.each([
    ['an empty file', '', 'cut short'],
    ['a backup cut short', good.slice(0, -10), 'cut short'],
    ['a backup cut short after a record', good.slice(0, good.indexOf('},\n') + 3), 'cut short'],
    ['a backup with something after it', `${good}{}`, 'cut short'],
    ['a backup with a broken record', good.replace('"kind":', '"kind"'), 'cut short'],
    ['a list', '[]', 'not a Clipsheet backup'],
    ['null', 'null', 'not a Clipsheet backup'],
    ['JSON of something else', '{"format":"other"}', 'not a Clipsheet backup'],
    ['a web page', '<!doctype html>', 'cut short'],
  ])('%s is refused', async (_name, text, sentence) => {
    expect(await refusalOfText(text)).toContain(sentence);
  });

  test('is refused unread when it is larger than a string can be', async () => {
    const huge = { size: 3e9, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    await expect(readBackup(huge)).rejects.toThrow('too large');
  });
});

describe('a backup of another version', () => {
  test('is refused with the way out when it is newer', async () => {
    expect(await refusalOf(file => (file.version = 2))).toContain('update the extension');
  });

  test.each([0, -1, '1', null, 1.5])('is refused when its version is %j', async version => {
    await refusalOf(file => (file.version = version));
  });
});

describe('a damaged backup is refused with the place of the damage', () => {
  const cases: [string, (file: Loose) => void][] = [
    ['clipping 2 has no valid “month”', file => (file.clippings[1].month = '2021-13')],
    ['clipping 1 has no valid “kind”', file => (file.clippings[0].kind = 'book')],
    ['clipping 1 has no valid “title”', file => delete file.clippings[0].title],
    ['clipping 1 has no valid “tags.0”', file => (file.clippings[0].tags = [{}])],
    ['clipping 1 has no valid “clippedAt”', file => (file.clippings[0].clippedAt = 'yesterday')],
    ['clipping 1 has no valid “clippedAt”', file => (file.clippings[0].clippedAt = 1e300)],
    ['clipping 1 has no valid “notes.why”', file => (file.clippings[0].notes.why = null)],
    ['clipping 1 has no valid “id”', file => (file.clippings[0].id = '')],
    ['clipping 2 is not what it should be', file => (file.clippings[1] = 'c')],
    ['the clipping b twice', file => (file.clippings[0] = file.clippings[1])],
    ['the clipping url:example.org/b twice', file => (file.clippings[0].resource = 'url:example.org/b')],
    ['the featured resource ["arxiv:1","2020-12"] twice', file => file.featured.push(file.featured[0])],
    ['issue 1 has no valid “sections.0.rules”', file => (file.issues[0].sections[0].rules = [1])],
    ['issue 1 has no valid “snapshot.newsletter”', file => (file.issues[0].snapshot = {})],
    ['issue 1 has no valid “months”', file => (file.issues[0].months = [])],
    ['issue 1 has no valid “snapshot.issue.months.0”', file => sent(file).issue.months.splice(0, 1, 'May')],
    ['issue 1 has no valid “snapshot.previous.months”', file => (sent(file).previous = { months: [] })],
    [
      'checked link 1 has no valid “answer”',
      file => (file.links = [{ link: 'https://x.org/', at: '2021-03-01T00:00:00.000Z', answer: 'maybe' }]),
    ],
    ['its list of texts is missing', file => delete file.texts],
    ['its list of clippings is missing', file => (file.clippings = { length: 1 })],
    ['fact 1', file => (file.meta[0].value = { gone: 'everything' })],
    ['settings has no valid “zone”', file => (file.settings.newsletter.zone = 'Mars/Olympus')],
    ['settings has no valid “language”', file => (file.settings.newsletter.language = '-')],
    ['settings', file => delete file.settings],
    ['when it was made', file => (file.exportedAt = 'never')],
    ['step of undo 1', file => file.history.push({ label: '', at: NOON, changes: [{ store: 'meta' }] })],
  ];
  test.each(cases)('%s', async (sentence, alter) => {
    expect(await refusalOf(alter)).toContain(sentence);
  });

  test('a file nested too deeply for any record', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    await refusalOfText(good.replace('"authors":[]', `"extra":${deep},"authors":[]`));
  });
});

describe('a hostile backup', () => {
  test('cannot reach a prototype', async () => {
    const text = good
      .replace(
        '"aliases":[]',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"aliases":[]',
      )
      .replace('{\n', '{\n"__proto__": {"version": 1, "polluted": 1},\n');
    const backup = await readBackup(new Blob([text]));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const [clipping] = backup.clippings;
    expect(Object.getPrototypeOf(clipping)).toBe(Object.prototype);
    expect(Object.keys(clipping as object)).not.toContain('constructor');
  });

  test('cannot hide its format or a store in its prototype', async () => {
    const hidden = `{"__proto__":${good}}`;
    expect(await refusalOfText(hidden)).toContain('not a Clipsheet backup');
  });

  test('cannot bring facts about this browser', async () => {
    const file = JSON.parse(good);
    file.meta.push({ key: 'settings', value: { newsletter: 'x' } }, { key: 'backup', value: 9e15 });
    const backup = await readBackup(new Blob([JSON.stringify(file)]));
    expect(backup.meta.map(({ key }) => key)).toEqual(['joined:x']);
  });

  test('is taken or refused with a sentence, wherever any other value stands in a good one', {
    timeout: 60_000,
  }, async () => {
    const paths = pathsIn(JSON.parse(good));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const file = JSON.parse(good);
        const parent = path.slice(0, -1).reduce((held: Loose, key) => held[key], file);
        parent[path.at(-1) as string] = value;
        await readBackup(new Blob([JSON.stringify(file)])).catch(error => {
          expect(error).toBeInstanceOf(ClipsheetError);
          expect(error.code).toBe('bad-backup');
        });
      }),
      { numRuns: 300 },
    );
  });
});

test('fields of a later Clipsheet that this one does not know are kept', async () => {
  const file = JSON.parse(good);
  file.clippings[0].mood = { at: '2021-03-15T02:00:00.000Z' };
  const backup = await readBackup(new Blob([JSON.stringify(file)]));
  expect(backup.clippings[0]).toMatchObject({ mood: { at: NOON } });
});

test('reading tells how far it is, and can be stopped', async () => {
  const clippings = Array.from({ length: 600 }, (_, at) => makeClipping({ id: `c${at}` }));
  const large = await writeBackup(await fill(await freshStore(), { clippings }), {
    newsletter: makeNewsletter(),
  });
  const heard: number[] = [];
  await readBackup(large, { onProgress: done => heard.push(done) });
  expect(heard).toEqual([250, 500, 600]);
  const stop = new AbortController();
  const reading = readBackup(large, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(reading).rejects.toThrow(/abort/i);
});

function pathsIn(value: Loose, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.keys(value).flatMap(key => pathsIn(value[key], [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}
