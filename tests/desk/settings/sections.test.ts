import { describe, expect, test } from 'vitest';
import { ruleInWords } from '../../../src/desk/settings/rule-words.ts';
import type { Section } from '../../../src/issue/issue.ts';
import { settings, type World } from './fake-deps.ts';

async function savedSections(world: World): Promise<Section[]> {
  await world.state.newsletter.settled();
  return world.saved.sections;
}

const ids = async (world: World): Promise<string[]> => (await savedSections(world)).map(({ id }) => id);

describe('the list of sections', () => {
  test('takes a new one at its end, with an id of its own', async () => {
    const world = await settings();
    const added = [world.state.sections.add(), world.state.sections.add()];
    expect(await ids(world)).toEqual(['my-work', 'internet', ...added]);
    expect(new Set(added).size).toBe(2);
  });

  test('is put in another order, as far as it goes', async () => {
    const world = await settings();
    world.state.sections.move('internet', -1);
    world.state.sections.move('internet', -1);
    expect(await ids(world)).toEqual(['internet', 'my-work']);
    world.state.sections.move('internet', 1);
    expect(await ids(world)).toEqual(['my-work', 'internet']);
  });

  test('gives one away and takes it back to its place, with its rules', async () => {
    const world = await settings();
    const before = await savedSections(world);
    world.state.sections.remove('my-work');
    expect(await ids(world)).toEqual(['internet']);
    expect(world.state.sections.removed.value?.title).toBe('My work');
    world.state.sections.undoRemove();
    expect(await savedSections(world)).toEqual(before);
    expect(world.state.sections.removed.value).toBeUndefined();
  });

  test('has one default, or none', async () => {
    const world = await settings();
    world.state.sections.setDefault('my-work');
    expect((await savedSections(world)).filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([
      'my-work',
    ]);
    world.state.sections.setDefault(undefined);
    expect((await savedSections(world)).some(section => 'isDefault' in section)).toBe(false);
  });
});

describe('a section', () => {
  test('is renamed, and keeps its id, which issues refer to', async () => {
    const world = await settings();
    world.state.sections.field('internet', 'title').type('From the web');
    expect((await savedSections(world))[1]).toMatchObject({ id: 'internet', title: 'From the web' });
  });

  test('keeps its last name when the field is emptied', async () => {
    const world = await settings();
    const field = world.state.sections.field('internet', 'title');
    field.type(' ');
    field.rest();
    expect(field.problem.value).toContain('needs a name');
    expect((await savedSections(world))[1]?.title).toBe('From the internet');
  });

  test('has no emoji once its field is empty', async () => {
    const world = await settings();
    const field = world.state.sections.field('my-work', 'emoji');
    field.type('👇');
    expect((await savedSections(world))[0]?.emoji).toBe('👇');
    field.type('');
    expect((await savedSections(world))[0]).not.toHaveProperty('emoji');
  });

  test('collects by tags in their stored form, by sites and by kinds', async () => {
    const world = await settings();
    const { sections } = world.state;
    sections.addTag('internet', '#Speech Recognition');
    sections.field('internet', 'sites').type('https://arxiv.org/abs/');
    sections.toggleKind('internet', 'video');
    expect((await savedSections(world))[1]?.rules).toEqual({
      tags: ['speech-recognition'],
      sites: ['arxiv.org/abs'],
      kinds: ['video'],
    });
  });

  test('has no rule again once each is taken away', async () => {
    const world = await settings();
    const { sections } = world.state;
    sections.addTag('internet', 'speech');
    sections.toggleKind('internet', 'video');
    sections.removeTag('internet', 'speech');
    sections.toggleKind('internet', 'video');
    expect((await savedSections(world))[1]?.rules).toEqual({});
  });

  test('has its own sites beside others, each without touching the other', async () => {
    const world = await settings();
    const { sections } = world.state;
    sections.field('my-work', 'sites').type('example.org');
    expect((await savedSections(world))[0]?.rules.sites).toEqual(['own', 'example.org']);
    sections.setOwnSites('my-work', false);
    expect((await savedSections(world))[0]?.rules.sites).toEqual(['example.org']);
  });
});

describe('a rule in words', () => {
  test.each([
    [{}, 'No rule: only what you move here'],
    [{ sites: ['own', 'example.org'] }, 'Takes stories from your own sites or example.org'],
    [
      { tags: ['a', 'b', 'c'], kinds: ['paper' as const] },
      'Takes stories tagged a, b, or c or of the kind Paper',
    ],
  ])('%j: %s', (rules, words) => {
    expect(ruleInWords({ rules })).toBe(words);
  });

  test('names what the default takes', () => {
    expect(ruleInWords({ rules: {}, isDefault: true })).toBe('Takes what no rule fits');
    expect(ruleInWords({ rules: { tags: ['a'] }, isDefault: true })).toBe(
      'Takes stories tagged a, and what no rule fits',
    );
  });
});
