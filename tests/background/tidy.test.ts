import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tidy } from '../../background/tidy.ts';
import { connect } from '../../src/store/connection.ts';
import { holdOpen } from '../../src/store/open-pages.ts';
import { makeClipping } from '../builders.ts';
import { fakeLocks } from '../fakes/locks.ts';
import '../fakes/store.ts';

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const db = await connect();
  await db.clear('drafts');
  await db.put('clippings', makeClipping({ id: 'a', tags: [], notes: { what: '', why: '', note: '' } }));
  const at = Date.now() - 60_000;
  await db.put('drafts', { owner: 'a', field: 'tag', value: 'mach', at });
  await db.put('drafts', { owner: 'a', field: 'what', value: 'Typed words', at });
});
afterEach(() => vi.unstubAllGlobals());

it('folds in what pages that are gone have left behind, a half typed tag as a tag', async () => {
  await tidy();
  expect(await (await connect()).get('clippings', 'a')).toMatchObject({
    tags: ['mach'],
    notes: { what: 'Typed words' },
  });
});

it('leaves a tag half typed while a page is open', async () => {
  holdOpen();
  await tidy();
  const db = await connect();
  expect(await db.get('clippings', 'a')).toMatchObject({ tags: [], notes: { what: 'Typed words' } });
  expect(await db.get('drafts', ['a', 'tag'])).toMatchObject({ value: 'mach' });
});
