import { describe, expect, it } from 'vitest';
import { MARKDOWN_COPY } from '../../../src/desk/issue/state/export-forms.ts';
import type { IssueState } from '../../../src/desk/issue/state/issue-state.ts';
import type { Story } from '../../../src/issue/stories.ts';
import { typeDraft } from '../../../src/store/drafts.ts';
import { makeClipping, makeIssue } from '../../builders.ts';
import { deskOn, openDesk } from './state.ts';

const clippings = [
  makeClipping({ id: 'a', notes: { what: 'What a is.' } }),
  makeClipping({ id: 'b', story: 'a', role: 'more' }),
  makeClipping({ id: 'out', leftOut: '' }),
  makeClipping({ id: 'lib', leftOut: 'library' }),
];
/** Holds these of what was not used, and leaves the rest. */
async function decide({ publishing, records }: IssueState, stories: readonly Story[]): Promise<void> {
  const [issue, next] = [records.issue.value, publishing.next.value];
  if (!issue || !next) throw new Error('Nothing is shown.');
  await publishing.decide([{ issue, stories: publishing.unused.value }], stories, next);
}

const open = () => openDesk({ clippings, issues: [makeIssue()] });

describe('publishing an issue', () => {
  it('is asked of the issue that is shown: another one is not asked with the answers half given', async () => {
    const { number: _, ...unnumbered } = makeIssue();
    const { state } = await openDesk({ clippings, issues: [unnumbered] });
    await state.exporting.export(MARKDOWN_COPY);
    state.panel.show('publish');
    await state.show('2021-03');
    expect([state.exporting.asking.value, state.panel.shown.value]).toEqual([true, 'publish']);
    await state.show('2021-04');
    expect([state.exporting.asking.value, state.panel.shown.value]).toEqual([false, undefined]);
  });

  it('freezes what was sent and remembers each of its resources', async () => {
    const { state, db } = await open();
    await state.publishing.publish('https://example.com/15');
    const issue = await db.get('issues', '2021-03');
    expect(issue).toMatchObject({ state: 'published', address: 'https://example.com/15', number: 15 });
    expect(issue?.snapshot?.counts.links).toBe(2);
    expect((await db.getAll('featured')).map(({ resource }) => resource)).toEqual([
      'url:example.org/a',
      'url:example.org/b',
    ]);
    expect(state.publishing.remembered.value).toBe(2);
  });

  it('freezes the issue that was shown at the press, though another is opened at once', async () => {
    const { state, db } = await openDesk({
      clippings,
      issues: [makeIssue(), makeIssue({ id: '2021-04', months: ['2021-04'], number: 16 })],
    });
    const published = state.publishing.publish('https://example.com/15');
    await state.show('2021-04');
    await published;
    expect((await db.get('issues', '2021-03'))?.state).toBe('published');
    expect((await db.get('issues', '2021-04'))?.state).toBe('draft');
  });

  it('freezes the issue that was shown at the press, though its number is written first', async () => {
    const { state, db } = await openDesk({
      clippings,
      issues: [makeIssue(), makeIssue({ id: '2021-04', months: ['2021-04'], number: 16 })],
    });
    const published = state.exporting.giveNumber(17).then(() => state.publishing.publish(''));
    await state.show('2021-04');
    await published;
    expect(await db.get('issues', '2021-03')).toMatchObject({ state: 'published', number: 17 });
    expect((await db.get('issues', '2021-04'))?.state).toBe('draft');
  });

  it('freezes the issue that is shown, though another month has begun since the desk was opened', async () => {
    const { db } = await open();
    const { state, clock } = await deskOn(db, {}, 'now');
    clock.now = Date.UTC(2021, 3, 2, 12);
    await state.publishing.publish('https://example.com/15');
    expect((await db.getAll('issues')).map(({ id, state: is }) => [id, is])).toEqual([
      ['2021-03', 'published'],
    ]);
  });

  it('freezes what was typed and done a moment before, here, in the popup and on another desk', async () => {
    const { state, db } = await open();
    const other = await deskOn(db);
    state.typing.type('a', 'what', 'Typed here.');
    other.state.typing.type('b', 'what', 'Typed on another desk.');
    await typeDraft(db, 'a', 'why', 'Typed in the popup.');
    state.focus.goTo({ owner: 'a' });
    void state.commands.highlight();
    await state.publishing.publish('');
    const issue = await db.get('issues', '2021-03');
    const [story] = issue?.snapshot?.sections.flatMap(({ stories }) => stories) ?? [];
    expect(story).toMatchObject({ what: 'Typed here.', why: 'Typed in the popup.', pick: true });
    expect(JSON.stringify(story)).toContain('Typed on another desk.');
    expect((await db.get('featured', ['url:example.org/b', '2021-03']))?.what).toBe('Typed on another desk.');
  });

  it('keeps the draft as it was sent, whatever is edited afterwards', async () => {
    const { state } = await open();
    await state.publishing.publish('');
    state.typing.type('a', 'what', 'Changed.');
    await state.typing.flush();
    expect(state.draft.current()?.markdown).toContain('What a is.');
  });

  it('offers what was not used to the next month, the library aside', async () => {
    const { state, db } = await open();
    await state.publishing.publish('');
    expect(state.publishing.unused.value.map(({ lead }) => lead.id)).toEqual(['out']);
    expect(state.publishing.next.value).toEqual({ month: '2021-04', name: 'April', number: 16 });
    await decide(state, state.publishing.unused.value);
    expect(await db.get('clippings', 'out')).toMatchObject({ month: '2021-04', heldFrom: '2021-03' });
    expect(state.publishing.unused.value).toEqual([]);
  });

  it('leaves what was not used, for good', async () => {
    const { state, db } = await open();
    await state.publishing.publish('');
    await decide(state, []);
    expect(state.publishing.unused.value).toEqual([]);
    const later = await deskOn(db);
    expect(later.state.publishing.unused.value).toEqual([]);
  });

  it('is taken back by reopening: what it featured is forgotten', async () => {
    const { state, db } = await open();
    await state.publishing.publish('');
    await state.publishing.reopen();
    expect(await db.get('issues', '2021-03')).toMatchObject({ state: 'draft', number: 15 });
    expect(await db.count('featured')).toBe(0);
  });

  it('is one step of undo', async () => {
    const { state, db } = await open();
    await state.publishing.publish('');
    await state.editing.undo();
    expect((await db.get('issues', '2021-03'))?.state).toBe('draft');
    expect(await db.count('featured')).toBe(0);
  });
});
