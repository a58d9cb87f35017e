import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/transfer/backup.ts';
import { restoreBackup } from '../../src/transfer/restore.ts';
import { settleSettings } from '../../src/transfer/settle.ts';
import { readBackup } from '../../src/transfer/validate.ts';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { fill, freshStore } from '../fakes/store.ts';
import { library, settings } from './arbitraries.ts';

const newsletter = makeNewsletter({ title: 'Machine Learning Monthly', archive: 'https://example.org/' });

describe('backup, then restore into an empty profile, then backup', () => {
  test('gives the same bytes, whatever the library holds', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(library, settings, async (records, saved) => {
        const [here, there] = [await fill(await freshStore(), records), await freshStore()];
        const file = await writeBackup(here, saved, { now: NOON });
        const backup = await readBackup(file);
        await restoreBackup(there, backup);
        expect(await (await writeBackup(there, backup.settings, { now: NOON })).text()).toBe(
          await file.text(),
        );
        for (const store of ['clippings', 'texts', 'issues', 'featured', 'templates', 'links'] as const)
          expect(await there.getAll(store)).toEqual(await here.getAll(store));
        here.close();
        there.close();
      }),
      { numRuns: 60 },
    );
  });

  test('replaces what was there, drafts and settings included', async () => {
    const here = await fill(await freshStore(), { clippings: [makeClipping({ id: 'old' })] });
    const there = await fill(await freshStore(), {
      clippings: [makeClipping({ id: 'new' })],
      issues: [makeIssue({ id: '2020-01', months: ['2020-01'] })],
      drafts: [{ owner: 'new', field: 'what', value: 'typed', at: 1 }],
    });
    await restoreBackup(there, await readBackup(await writeBackup(here, { newsletter }, { now: NOON })));
    expect((await there.getAll('clippings')).map(({ id }) => id)).toEqual(['old']);
    expect(await there.getAll('issues')).toEqual([]);
    expect(await there.getAll('drafts')).toEqual([]);
    let saved = makeNewsletter({ draftsRepository: 'ann/drafts' });
    await settleSettings(there, async given => {
      saved = { ...saved, ...given };
    });
    expect(saved).toEqual(newsletter);
    expect(saved.draftsRepository).toBeUndefined();
  });
});

describe('restored settings', () => {
  test('wait in the database until they are saved, also when the browser ends in between', async () => {
    const db = await freshStore();
    await restoreBackup(db, await readBackup(await writeBackup(db, { newsletter }, { now: NOON })));
    await expect(settleSettings(db, () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
    const saved: string[] = [];
    await settleSettings(db, async ({ title = '' }) => void saved.push(title));
    await settleSettings(db, async ({ title = '' }) => void saved.push(title));
    expect(saved).toEqual(['Machine Learning Monthly']);
  });
});
