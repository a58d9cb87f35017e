import { describe, expect, test } from 'vitest';
import type { NewsletterFieldName } from '../../../src/desk/settings/newsletter-fields.ts';
import { announce } from '../../../src/store/changes.ts';
import { makeNewsletter } from '../../builders.ts';
import { settings, type World } from './fake-deps.ts';

/** Types into a field and leaves it; returns the sentence beside it. */
async function fillIn(
  { state }: World,
  name: NewsletterFieldName,
  text: string,
): Promise<string | undefined> {
  const field = state.newsletter.field(name);
  field.type(text);
  field.rest();
  await state.newsletter.settled();
  return field.problem.value;
}

describe('a setting', () => {
  test('is saved as it is typed, every key of it', async () => {
    const world = await settings();
    const field = world.state.newsletter.field('author');
    for (const text of ['D', 'Da', 'Dan']) field.type(text);
    expect(world.state.newsletter.saving.value).toEqual({ state: 'saving' });
    await world.state.newsletter.settled();
    expect(world.saved.author).toBe('Dan');
    expect(world.state.newsletter.saving.value).toEqual({ state: 'saved' });
  });

  test('stays as typed while it is typed, and shows what was saved once it is left', async () => {
    const { state } = await settings();
    const field = state.newsletter.field('ownSites');
    field.type('https://www.example.org/, github.com/name/');
    expect(field.text.value).toBe('https://www.example.org/, github.com/name/');
    field.rest();
    expect(field.text.value).toBe('example.org\ngithub.com/name');
  });

  test('that another page changes shows the change', async () => {
    const world = await settings();
    world.saved = { ...world.saved, author: 'Somebody else' };
    announce({ settings: true });
    await expect.poll(() => world.state.newsletter.field('author').text.value).toBe('Somebody else');
  });

  test('says so when it cannot be saved, and keeps what was typed in sight', async () => {
    const { state } = await settings({
      saveNewsletter: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    });
    state.newsletter.field('author').type('Dan');
    await state.newsletter.settled();
    expect(state.newsletter.saving.value).toMatchObject({
      state: 'failed',
      sentence: expect.stringContaining('disk is full'),
    });
    expect(state.newsletter.field('author').text.value).toBe('Dan');
  });
});

describe('a value that means nothing', () => {
  const cases: [NewsletterFieldName, string, string][] = [
    ['title', '  ', 'needs a title'],
    ['slug', '→', 'short name'],
    ['zone', 'Brisbane', 'Australia/Brisbane'],
    ['zone', '+10:00', 'time zone'],
    ['language', 'english', 'en-GB'],
    ['language', 'en_GB', 'en-GB'],
    ['archive', 'example', 'https://'],
    ['archive', 'javascript:alert(1)', 'https://'],
    ['firstNumber', '-1', 'whole number'],
    ['targetWords', '1.5', 'whole number'],
    ['targetWords', '', 'whole number'],
    ['oldAfterMonths', '0', 'whole number'],
    ['ownSites', 'example.org\nmy blog', '“my blog”'],
    ['ownSites', 'localhost', '“localhost”'],
    ['draftsRepository', 'ann', 'owner/name'],
    ['draftsRepository', 'https://example.org/ann/drafts', 'owner/name'],
    ['labelWhat', '', 'label'],
    ['closingHeading', ' ', 'heading'],
  ];
  test.each(cases)('%s: %j gets a sentence and is not saved', async (name, text, sentence) => {
    const world = await settings();
    expect(await fillIn(world, name, text)).toContain(sentence);
    expect(world.saved).toEqual(makeNewsletter());
    expect(world.state.newsletter.field(name).text.value).toBe(text);
  });

  test('is not pointed out in the middle of a word, and is until it is mended', async () => {
    const { state } = await settings();
    const zone = state.newsletter.field('zone');
    zone.type('Europe');
    expect(zone.problem.value).toBeUndefined();
    zone.rest();
    expect(zone.problem.value).toBeDefined();
    zone.type('Europe/');
    expect(zone.problem.value).toBeDefined();
    zone.type('Europe/Berlin');
    expect(zone.problem.value).toBeUndefined();
  });
});

describe('a value that means something', () => {
  const cases: [NewsletterFieldName, string, object][] = [
    ['zone', ' Europe/Berlin ', { zone: 'Europe/Berlin' }],
    ['language', 'pt-br', { language: 'pt-BR' }],
    ['archive', 'https://example.org/blog/', { archive: 'https://example.org/blog/' }],
    ['archive', '', { archive: undefined }],
    ['firstNumber', '0', { firstNumber: 0 }],
    ['targetWords', '2000', { targetWords: 2000 }],
    ['slug', 'ML Monthly', { slug: 'ml-monthly' }],
    ['labelWhy', 'So what', { labels: { what: 'What it is', why: 'So what' } }],
    ['draftsRepository', ' https://github.com/Ann/my.drafts.git ', { draftsRepository: 'Ann/my.drafts' }],
    ['draftsRepository', '', { draftsRepository: undefined }],
    ['ownSites', '', { ownSites: [] }],
    ['opening', 'Issue {{ issue.ordinal }}', { opening: 'Issue {{ issue.ordinal }}' }],
  ];
  test.each(cases)('%s: %j', async (name, text, saved) => {
    const world = await settings();
    expect(await fillIn(world, name, text)).toBeUndefined();
    expect(world.saved).toMatchObject(saved);
  });
});

describe('the short name', () => {
  test('follows the title', async () => {
    const world = await settings();
    await fillIn(world, 'title', 'Machine Learning: März');
    expect(world.saved.slug).toBe('machine-learning-marz');
  });

  test('follows it no more once it was changed by hand', async () => {
    const world = await settings();
    await fillIn(world, 'slug', 'ml');
    await fillIn(world, 'title', 'Machine Learning');
    expect(world.saved.slug).toBe('ml');
  });

  test('stays where the title has no letter for it', async () => {
    const world = await settings();
    await fillIn(world, 'title', '机器学习');
    expect(world.saved).toMatchObject({ title: '机器学习', slug: 'monthly' });
  });
});

describe('a standing text with an error', () => {
  test('is saved as it is, with the error named', async () => {
    const world = await settings();
    expect(await fillIn(world, 'opening', 'Hello {{ issue.')).toContain('standing opening');
    expect(world.saved.opening).toBe('Hello {{ issue.');
  });

  test('is pointed out also when it was there before', async () => {
    const world = await settings();
    world.saved = makeNewsletter({ closing: '{% if %}' });
    await world.state.newsletter.reload();
    expect(world.state.newsletter.field('closing').problem.value).toContain('standing closing');
  });
});
