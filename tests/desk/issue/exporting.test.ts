import { describe, expect, it } from 'vitest';
import { EXPORT_FORMS, type ExportForm } from '../../../src/desk/issue/state/export-forms.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { deskOn, openDesk } from './state.ts';

const [copy, file, withHead] = EXPORT_FORMS as [ExportForm, ExportForm, ExportForm];
const clippings = [makeClipping({ id: 'a', title: 'One' })];
const open = () => openDesk({ clippings, issues: [makeIssue()], newsletter: { slug: 'my-letter' } });

describe('an export', () => {
  it('copies what the preview shows', async () => {
    const { state, copied } = await open();
    await state.exporting.export(copy);
    expect(copied).toEqual([state.draft.made.value?.markdown]);
    expect(copied[0]).toContain('### One');
    expect(state.notices.said.value).toBe('Markdown copied (r1, 4 to do left).');
  });

  it('holds what was typed last', async () => {
    const { state, copied } = await open();
    state.typing.type('a', 'what', 'Typed just now.');
    await state.exporting.export(copy);
    expect(copied[0]).toContain('Typed just now.');
  });

  it('is a new revision only where the bytes differ from the last in that form', async () => {
    const { state, db, saved } = await open();
    await state.exporting.export(file);
    await state.exporting.export(file);
    await state.exporting.export(copy);
    state.typing.type('a', 'what', 'More.');
    await state.exporting.export(file);
    expect(saved.map(({ name }) => name)).toEqual([
      'my-letter-2021-03-issue-015.md',
      'my-letter-2021-03-issue-015.md',
      'my-letter-2021-03-issue-015-r2.md',
    ]);
    const { exports = [] } = (await db.get('issues', '2021-03')) ?? {};
    expect(exports.map(({ form, revision }) => `${form} ${revision}`)).toEqual([
      'markdown-file 1',
      'markdown-copy 1',
      'markdown-file 2',
    ]);
  });

  it('with front matter begins with it', async () => {
    const { state, saved } = await open();
    await state.exporting.export(withHead);
    expect(saved[0]?.text).toMatch(/^---\ntitle: "Monthly #15: March 2021"\n/);
  });

  it('is no step of undo', async () => {
    const { state, db } = await open();
    await state.exporting.export(copy);
    await state.editing.undo();
    expect((await db.get('issues', '2021-03'))?.exports).toHaveLength(1);
  });
});

describe('the number', () => {
  it('is asked for before the first export, which then goes on', async () => {
    const { state, copied, db } = await openDesk({ clippings, newsletter: { firstNumber: 7 } });
    await state.exporting.export(copy);
    expect(copied).toEqual([]);
    expect(state.exporting.asking.value).toBe(true);
    expect(state.exporting.proposed.value).toBe(7);
    await state.exporting.giveNumber(15);
    expect(copied[0]).toContain('# Monthly #15: March 2021');
    expect(await db.get('issues', '2021-03')).toMatchObject({ number: 15, exports: [{ revision: 1 }] });
  });

  it('is counted on for the next month, and written down with its export', async () => {
    const { db } = await open();
    const april = await deskOn(db, {}, '2021-04');
    await april.state.exporting.export(copy);
    expect(april.copied[0]).toContain('# Monthly #16: April 2021');
    expect(await db.get('issues', '2021-04')).toMatchObject({ number: 16 });
  });

  it('may be put off', async () => {
    const { state, copied } = await openDesk({ clippings });
    await state.exporting.export(copy);
    state.exporting.cancel();
    expect(state.exporting.asking.value).toBe(false);
    expect(copied).toEqual([]);
  });
});

describe('copying a part', () => {
  it('copies one story', async () => {
    const { state, copied } = await open();
    await state.exporting.copyStory('a');
    expect(copied[0]).toMatch(/^### One\n/);
  });

  it('copies only what came after the last export', async () => {
    const { state, db, copied } = await open();
    expect(state.exporting.fresh.value).toBeUndefined();
    await state.exporting.export(copy);
    await state.records.settled();
    expect(state.exporting.fresh.value?.stories).toBe(0);
    await db.put('clippings', makeClipping({ id: 'late', title: 'Late', clippedAt: 2e12 }));
    await state.records.reload();
    state.draft.current();
    expect(state.exporting.fresh.value).toMatchObject({ stories: 1, revision: 1 });
    await state.exporting.copyNew();
    expect(copied[1]).toContain('### Late');
    expect(copied[1]).not.toContain('### One');
  });
});

describe('a clipboard that refuses', () => {
  it('is told, and nothing is recorded', async () => {
    const { state, db } = await open();
    state.deps.copyText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await state.exporting.export(copy);
    expect(state.notices.failure.value?.message).toContain('clipboard');
    expect((await db.get('issues', '2021-03'))?.exports).toEqual([]);
  });
});
