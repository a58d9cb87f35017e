import { describe, expect, it } from 'vitest';
import { EXPORT_FORMS, type ExportForm } from '../../../src/desk/issue/state/export-forms.ts';
import { partName } from '../../../src/desk/issue/state/export-part.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

const formOf = (id: string): ExportForm => {
  const form = EXPORT_FORMS.find(each => each.id === id);
  if (!form) throw new Error(`There is no form ${id}.`);
  return form;
};
const [copy, file, withHead] = ['markdown-copy', 'markdown-file', 'markdown-file-front-matter'].map(
  formOf,
) as [ExportForm, ExportForm, ExportForm];
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

  it('holds an edit that was asked for just before', async () => {
    const { state, copied } = await open();
    state.focus.goTo({ owner: 'a' });
    void state.commands.leaveOut();
    await state.exporting.export(copy);
    expect(copied[0]).not.toContain('### One');
  });

  it('of two desks at one moment never shares a revision with other bytes', async () => {
    const { state, db, saved } = await open();
    const other = await deskOn(db, { slug: 'my-letter', title: 'Renamed' });
    await Promise.all([state.exporting.export(file), other.state.exporting.export(file)]);
    const names = [...saved, ...other.saved].map(({ name }) => name).sort();
    expect(names).toEqual(['my-letter-2021-03-issue-015-r2.md', 'my-letter-2021-03-issue-015.md']);
  });

  it('that could not leave is not remembered', async () => {
    const desk = await open();
    desk.answers.copy = () => Promise.reject(new Error('refused'));
    await desk.state.exporting.export(copy);
    expect(desk.state.notices.failure.value?.code).toBe('clipboard-refused');
    expect((await desk.db.get('issues', '2021-03'))?.exports).toEqual([]);
  });

  it('leaves also where it cannot be remembered', async () => {
    const { state, db, copied } = await open();
    db.close();
    await state.exporting.export(copy);
    expect(copied[0]).toContain('### One');
    expect(state.notices.failure.value).toBeDefined();
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

describe('each form', () => {
  const late = makeClipping({ id: 'late', title: 'Late', clippedAt: 2e12 });
  const PARTS = [
    ['the issue', 'issue', 'One', 'Late'],
    ['one story', { story: 'a' }, 'One', undefined],
    ['what is new', 'new', 'Late', undefined],
  ] as const;
  const texts = ({ copied, saved, opened }: TestDesk): string =>
    [...copied, ...saved.map(({ text }) => text), ...opened].join('\n');

  describe.each(EXPORT_FORMS)('$id', form => {
    it.each(PARTS.filter(([, part]) => part === 'issue' || !form.whole))('holds %s', async (_, part, has) => {
      const desk = await openDesk({
        clippings,
        issues: [makeIssue()],
        newsletter: { slug: 'my-letter', draftsRepository: 'ann/drafts' },
      });
      const { state, db } = desk;
      if (part === 'new') {
        await state.exporting.export(file);
        await db.put('clippings', late);
        await state.records.reload();
        desk.saved.length = 0;
      }
      await state.exporting.export(form, part);
      expect(state.notices.failure.value).toBeUndefined();
      expect(texts(desk)).toContain(has);
      if (part !== 'issue') expect(texts(desk)).not.toContain(has === 'One' ? 'Late' : 'One');
      const again = texts(desk);
      await state.exporting.export(form, { story: part === 'new' ? 'late' : 'a' });
      const { exports = [] } = (await db.get('issues', '2021-03')) ?? {};
      expect(exports.filter(each => each.form === form.id && each.part === partName(part))).toMatchObject([
        { revision: 1 },
      ]);
      expect(again).not.toBe('');
    });
  });
});

describe('only what is new', () => {
  it('is what no export has held since the last whole one', async () => {
    const { state, db, copied } = await open();
    await state.exporting.export(formOf('rich-copy'));
    await db.put('clippings', makeClipping({ id: 'late', title: 'Late', clippedAt: 2e12 }));
    await state.records.reload();
    await state.exporting.copyNew();
    expect(copied[1]).toMatch(/^## .*\n\n### Late\n/);
    expect(state.notices.said.value).toBe('1 new story copied as rich text (r1, 2 to do left).');
    await state.records.settled();
    expect(state.exporting.fresh.value?.stories).toBe(0);
    await db.put('clippings', makeClipping({ id: 'later', title: 'Later', clippedAt: 3e12 }));
    await state.records.reload();
    await state.exporting.export(file, 'new');
    expect(state.exporting.fresh.value).toMatchObject({ revision: 1 });
  });

  it('and one story have files of their own names', async () => {
    const { state, db, saved } = await open();
    await state.exporting.export(formOf('json-file'));
    await db.put('clippings', makeClipping({ id: 'late', title: 'Late', clippedAt: 2e12 }));
    await state.records.reload();
    await state.exporting.export(formOf('json-file'), { story: 'late' });
    await state.exporting.export(formOf('html-file'), 'new');
    expect(saved.map(({ name }) => name)).toEqual([
      'my-letter-2021-03-issue-015.json',
      'my-letter-2021-03-issue-015-late.json',
      'my-letter-2021-03-issue-015-new.html',
    ]);
  });
});

describe('a GitHub issue', () => {
  const openWith = (note: string) =>
    openDesk({
      clippings: [makeClipping({ id: 'a', title: 'One', notes: { note } })],
      issues: [makeIssue()],
      newsletter: { draftsRepository: 'ann/drafts' },
    });

  it('opens with title and text', async () => {
    const { state, opened, copied } = await openWith('Short.');
    await state.exporting.export(formOf('github-issue'));
    const { href, searchParams } = new URL(opened[0] ?? '');
    expect(href).toMatch(/^https:\/\/github\.com\/ann\/drafts\/issues\/new\?/);
    expect(searchParams.get('title')).toBe('Monthly #15: March 2021');
    expect(searchParams.get('body')).toContain('Short.');
    expect(copied).toEqual([]);
  });

  it('too long for an address is copied, and opens with its title', async () => {
    const { state, opened, copied } = await openWith('Long. '.repeat(2000));
    await state.exporting.export(formOf('github-issue'));
    const { searchParams } = new URL(opened[0] ?? '');
    expect([...searchParams.keys()]).toEqual(['title']);
    expect(copied[0]).toContain('Long. Long.');
    expect(state.notices.said.value).toContain('is on the clipboard: paste it there');
  });
});

it('an HTML file tells its size, and what mail readers make of it', async () => {
  const { state } = await openDesk({
    clippings: Array.from({ length: 25 }, (_, at) =>
      makeClipping({ id: `c${at}`, notes: { what: 'x', why: 'x', note: 'word '.repeat(800) } }),
    ),
    issues: [makeIssue()],
  });
  await state.exporting.export(formOf('html-file'));
  expect(state.notices.said.value).toMatch(
    /^HTML file saved \(r1, 2 to do left\)\. 1\d\d kB\. Gmail shows the first 102 kB .* Fill the gaps before it is mailed\.$/,
  );
});

describe('a clipboard that refuses', () => {
  it('is told, and nothing is recorded', async () => {
    const { state, db } = await open();
    state.deps.copy = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await state.exporting.export(copy);
    expect(state.notices.failure.value?.message).toContain('clipboard');
    expect((await db.get('issues', '2021-03'))?.exports).toEqual([]);
  });
});
