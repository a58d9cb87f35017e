import { describe, expect, test } from 'vitest';
import { emptyOldBin } from '../../src/store/bin.ts';
import { foldDraft, foldLeftovers, typeDraft } from '../../src/store/drafts.ts';
import { addTemplate, allTemplates, setDeleted } from '../../src/store/templates.ts';
import { NOON } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';

const DAY = 86_400_000;

describe('a template of one’s own', () => {
  test('shows what is typed at once, and holds it once it is folded in, whether it parses or not', async () => {
    const db = await freshStore();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await typeDraft(db, id, 'source', '{% if');
    expect(await allTemplates(db)).toEqual([{ id, name: 'Mine', source: '{% if' }]);
    expect(await db.get('templates', id)).toMatchObject({ source: 'a' });
    await foldDraft(db, id, 'source');
    expect(await db.get('templates', id)).toEqual({ id, name: 'Mine', source: '{% if' });
    expect(await db.getAll('drafts')).toEqual([]);
  });

  test('takes up what a closed page left behind', async () => {
    const db = await freshStore();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await typeDraft(db, id, 'source', 'left');
    await foldLeftovers(db, Number.NEGATIVE_INFINITY);
    expect(await db.get('templates', id)).toMatchObject({ source: 'left' });
  });

  test('keeps its name while the field is emptied', async () => {
    const db = await freshStore();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await typeDraft(db, id, 'name', ' ');
    await foldDraft(db, id, 'name');
    expect(await allTemplates(db)).toMatchObject([{ name: 'Mine' }]);
  });

  test('can be brought back for 30 days after it was deleted', async () => {
    const db = await freshStore();
    const { id } = await addTemplate(db, { name: 'Mine', source: 'a' });
    await setDeleted(db, id, NOON);
    expect(await allTemplates(db)).toEqual([{ id, name: 'Mine', source: 'a', deletedAt: NOON }]);
    await emptyOldBin(db, NOON + 29 * DAY);
    await setDeleted(db, id, undefined);
    expect(await allTemplates(db)).toEqual([{ id, name: 'Mine', source: 'a' }]);
    await setDeleted(db, id, NOON);
    await emptyOldBin(db, NOON + 31 * DAY);
    expect(await allTemplates(db)).toEqual([]);
  });

  test('lists by name', async () => {
    const db = await freshStore();
    for (const name of ['B', 'A']) await addTemplate(db, { name, source: '' });
    expect((await allTemplates(db)).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
