/** A backup carries templates, with what was typed into them a moment ago and the deleted ones, and the issues made with them. */
import { expect, test } from 'vitest';
import { typeDraft } from '../../src/store/drafts.ts';
import { addTemplate, allTemplates, setDeleted } from '../../src/store/templates.ts';
import { writeBackup } from '../../src/transfer/backup.ts';
import { restoreBackup } from '../../src/transfer/restore.ts';
import { readBackup } from '../../src/transfer/validate.ts';
import { makeIssue, makeNewsletter, NOON } from '../builders.ts';
import { freshStore } from '../fakes/store.ts';

test('templates come back as they were', async () => {
  const db = await freshStore();
  const mine = await addTemplate(db, { name: 'Mine', source: 'old' });
  const gone = await addTemplate(db, { name: 'Gone', source: '{% if' });
  await setDeleted(db, gone.id, NOON);
  await typeDraft(db, mine.id, 'source', '{{ issue.name }}\n{% broken');
  await db.put('issues', makeIssue({ template: mine.id }));
  const before = await allTemplates(db);

  const file = await writeBackup(db, { newsletter: makeNewsletter({ template: mine.id }) }, { now: NOON });
  const restored = await freshStore();
  await restoreBackup(restored, await readBackup(file));
  expect(await allTemplates(restored)).toEqual(before);
  expect(before.map(({ source }) => source)).toEqual(['{% if', '{{ issue.name }}\n{% broken']);
  expect(await restored.get('issues', '2021-03')).toMatchObject({ template: mine.id });
});
