/** The issue's template: an edit as any other, followed by preview and exports, and never the end of a draft. */
import { describe, expect, test } from 'vitest';
import { addTemplate, setDeleted } from '../../../src/store/templates.ts';
import { makeClipping, makeIssue, NOON } from '../../builders.ts';
import { openDesk, type TestDesk } from './state.ts';

const CLIPPINGS = [makeClipping({ id: 'a', title: 'A title' })];
const HEADED = '### A title';
const BULLET = '- [A title](https://example.org/a)';

const draft = ({ state }: TestDesk): string => state.draft.current()?.markdown ?? '';

describe('the template of an issue', () => {
  test('is chosen, undone and chosen again', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS });
    expect(draft(desk)).toContain(HEADED);
    await desk.state.issueCommands.useTemplate({ id: 'link-list', name: 'List of links' });
    expect(draft(desk)).toContain(BULLET);
    expect(await desk.db.get('issues', '2021-03')).toMatchObject({ template: 'link-list' });
    await desk.state.editing.undo();
    expect(draft(desk)).toContain(HEADED);
    await desk.state.editing.redo();
    expect(draft(desk)).toContain(BULLET);
  });

  test('is the newsletter’s for a new issue', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS, newsletter: { template: 'link-list' } });
    expect(draft(desk)).toContain(BULLET);
  });

  test('is followed by the desk while it is edited elsewhere', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS });
    const { id } = await addTemplate(desk.db, { name: 'Mine', source: 'Mine: {{ stories.first.title }}' });
    await desk.state.issueCommands.useTemplate({ id, name: 'Mine' });
    expect(draft(desk)).toBe('Mine: A title\n');
  });

  test('gives way to the default one where it has an error, and says so', async () => {
    const desk = await openDesk({ clippings: CLIPPINGS });
    const { id } = await addTemplate(desk.db, { name: 'Mine', source: 'a\n{% for %}' });
    await desk.state.issueCommands.useTemplate({ id, name: 'Mine' });
    expect(draft(desk)).toContain(HEADED);
    expect(desk.state.draft.made.value?.problems[0]?.message).toMatch(
      /^The template has an error in line 2: /,
    );
  });

  test.each([
    ['is deleted', NOON, 'The template of this issue, “Mine”, was deleted.'],
    ['was never here', undefined, 'The template of this issue was deleted.'],
  ])('gives way to the default one where it %s, and says so', async (_, deletedAt, sentence) => {
    const issues = [makeIssue({ template: 'template-gone' })];
    const desk = await openDesk({ clippings: CLIPPINGS, issues });
    if (deletedAt !== undefined) {
      const { id } = await addTemplate(desk.db, { name: 'Mine', source: 'x' }, 'gone');
      await setDeleted(desk.db, id, deletedAt);
      await desk.state.records.settled();
    }
    expect(draft(desk)).toContain(HEADED);
    expect(desk.state.draft.made.value?.problems[0]?.message).toContain(sentence);
  });
});
