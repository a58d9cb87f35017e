import { beforeEach, describe, expect, it } from 'vitest';
import { makeClipping, makeIssue, makeNewsletter, NOON } from '../../builders.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

const three = ['a', 'b', 'c'].map((id, at) => makeClipping({ id, clippedAt: NOON + at * 1000 }));

let desk: TestDesk;

const titles = ({ state }: TestDesk = desk) => state.records.issue.value?.sections.map(({ title }) => title);
const board = ({ state }: TestDesk = desk) =>
  state.arrangement.sections.value.map(
    ({ section, stories }) => `${section.id}: ${stories.map(({ lead }) => lead.id).join(' ')}`,
  );

beforeEach(async () => {
  desk = await openDesk({ clippings: three, issues: [makeIssue()] });
});

describe('a section of this issue', () => {
  it('is added below another, with its name to be typed', async () => {
    const { sectionCommands, typing, focus } = desk.state;
    await sectionCommands.add('my-work');
    expect(titles()).toEqual(['My work', 'New section', 'From the internet']);
    expect(sectionCommands.named.value).toBe('new-section');
    expect(focus.wanted.value).toEqual({ owner: '2021-03', field: 'section.new-section.title' });
    typing.type('2021-03', 'section.new-section.title', 'Tools');
    typing.type('2021-03', 'section.new-section.emoji', '🔧');
    expect(titles()?.[1]).toBe('Tools');
    await typing.flush();
    const stored = await desk.db.get('issues', '2021-03');
    expect(stored?.sections[1]).toMatchObject({ id: 'new-section', title: 'Tools', emoji: '🔧' });
    typing.type('2021-03', 'section.new-section.title', ' ');
    typing.type('2021-03', 'section.new-section.emoji', '');
    await typing.flush();
    const emptied = (await desk.db.get('issues', '2021-03'))?.sections[1];
    expect([emptied?.title, emptied?.emoji]).toEqual(['Tools', undefined]);
  });

  it('moves up and down, as far as there is room', async () => {
    const { sectionCommands } = desk.state;
    await sectionCommands.moveBy('internet', -1);
    expect(titles()).toEqual(['From the internet', 'My work']);
    await sectionCommands.moveBy('internet', -1);
    expect(titles()).toEqual(['From the internet', 'My work']);
    await desk.state.editing.undo();
    expect(titles()).toEqual(['My work', 'From the internet']);
  });

  it('is removed with an undo; its stories fall to where the rules send them, and come back', async () => {
    const { sectionCommands, commands, editing, focus } = desk.state;
    focus.isAt('b');
    const [work] = makeIssue().sections;
    await commands.moveTo(work as never);
    expect(board()).toEqual(['my-work: b', 'internet: a c']);
    await sectionCommands.remove('my-work');
    expect(board()).toEqual(['internet: a b c']);
    const later = await deskOn(desk.db);
    await later.state.editing.undo();
    expect(board(later)).toEqual(['my-work: b', 'internet: a c']);
    await editing.redo();
    expect(board()).toEqual(['internet: a b c']);
  });

  it('leaves what no rule fits in “Unsorted” when it was the default', async () => {
    await desk.state.sectionCommands.remove('internet');
    expect(board()).toEqual(['my-work: ', 'unsorted: a b c']);
    await desk.state.sectionCommands.change('my-work', { isDefault: true }, 'Default:');
    expect(board()).toEqual(['my-work: a b c']);
  });

  it('changes its shape and whether it prints empty; newsletter and other issues stay', async () => {
    await desk.state.sectionCommands.change('internet', { shape: 'free', always: true }, 'Changed');
    const [, internet] = desk.state.records.issue.value?.sections ?? [];
    expect(internet).toMatchObject({ shape: 'free', always: true });
    await desk.state.sectionCommands.change('internet', { always: undefined }, 'Changed');
    expect(desk.state.records.issue.value?.sections[1]).not.toHaveProperty('always');
    expect(desk.state.records.newsletter.value?.sections).toEqual(makeNewsletter().sections);
  });

  it('is made of the issue as it is stored by then, when nobody worked on it before', async () => {
    const fresh = await openDesk({ clippings: three });
    await fresh.state.sectionCommands.add();
    expect((await fresh.db.get('issues', '2021-03'))?.sections).toHaveLength(3);
    await fresh.state.editing.undo();
    expect(await fresh.db.count('issues')).toBe(0);
  });
});

describe('two desks on the sections of one issue', () => {
  it('keep both edits: a name typed in one, a shape and a new section given in the other', async () => {
    const other = await deskOn(desk.db);
    desk.state.typing.type('2021-03', 'section.internet.title', 'From the net');
    await other.state.sectionCommands.change('internet', { shape: 'free' }, 'Changed');
    await other.state.sectionCommands.add();
    desk.state.typing.type('2021-03', 'section.internet.title', 'From the net, mostly');
    await desk.state.typing.flush();
    await other.state.records.settled();
    for (const each of [desk, other]) {
      expect(titles(each)).toEqual(['My work', 'From the net, mostly', 'New section']);
      expect(each.state.records.issue.value?.sections[1]?.shape).toBe('free');
    }
    const stored = await desk.db.get('issues', '2021-03');
    expect(stored?.sections.map(({ title }) => title)).toEqual(titles());
  });

  it('lose nothing that is typed into a section removed meanwhile, once that is undone', async () => {
    const other = await deskOn(desk.db);
    desk.state.typing.type('2021-03', 'section.my-work.title', 'Ours');
    await desk.state.typing.flush();
    await other.state.sectionCommands.remove('my-work');
    await other.state.editing.undo();
    expect(titles(other)).toEqual(['Ours', 'From the internet']);
  });
});
