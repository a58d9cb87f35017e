import { expect, test } from 'vitest';
import { countByMonth, monthKinds } from '../../src/store/counts.ts';
import { makeClipping } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';

test('clippings are counted by month and kind, the bin left out', async () => {
  const db = await fill(await freshStore(), {
    clippings: [
      makeClipping({ id: 'a', month: '2021-03', kind: 'paper' }),
      makeClipping({ id: 'b', month: '2021-03', kind: 'paper' }),
      makeClipping({ id: 'c', month: '2021-03', kind: 'video', leftOut: 'library' }),
      makeClipping({ id: 'd', month: '2021-03', kind: 'paper', deletedAt: 1 }),
      makeClipping({ id: 'e', month: '2021-02', kind: 'repo' }),
      makeClipping({ id: 'f', month: '2021-01', kind: 'repo', deletedAt: 1 }),
    ],
  });
  expect(await countByMonth(db, await monthKinds(db))).toEqual([
    { month: '2021-02', kinds: new Map([['repo', 1]]), total: 1 },
    {
      month: '2021-03',
      kinds: new Map([
        ['paper', 2],
        ['video', 1],
      ]),
      total: 3,
    },
  ]);
});

test('an empty library has no months', async () => {
  const db = await freshStore();
  expect(await countByMonth(db, await monthKinds(db))).toEqual([]);
});
