import { describe, expect, it } from 'vitest';
import { issueTitle, machineMade, monthsTitle, publishedName, storyTitle } from '../../src/issue/titles.ts';
import { makeClipping } from '../builders.ts';

describe('the months of an issue', () => {
  it.each([
    [['2021-03'], 'en-GB', 'March 2021'],
    [['2021-09', '2021-10'], 'en-GB', 'September and October 2021'],
    [['2021-07', '2021-08', '2021-09'], 'en-US', 'July, August, and September 2021'],
    [['2020-12', '2021-01'], 'en-GB', 'December 2020 and January 2021'],
    [['2021-09', '2021-10'], 'de', 'September und Oktober 2021'],
    [['2021-03'], 'not a language', 'March 2021'],
  ])('%j in %s are %j', (months, language, expected) => {
    expect(monthsTitle(months, language)).toBe(expected);
  });
});

describe('the title of an issue', () => {
  const newsletter = { title: 'Monthly', language: 'en-GB' };

  it('names newsletter, number and month', () => {
    expect(issueTitle(newsletter, { months: ['2021-03'], number: 15 })).toBe('Monthly #15: March 2021');
  });

  it('does without a number, and takes a title of its own', () => {
    expect(issueTitle(newsletter, { months: ['2021-03'], title: 'Spring' })).toBe('Monthly: Spring');
  });
});

describe('a story', () => {
  it('is called by its headline, else by the title of its lead, else by the address', () => {
    expect(storyTitle(makeClipping({ headline: 'Head', title: 'Title' }))).toBe('Head');
    expect(storyTitle(makeClipping({ headline: ' ', title: 'Title' }))).toBe('Title');
    expect(storyTitle(makeClipping({ title: ' ' }))).toBe('https://example.org/c1');
  });
});

describe('a publication date', () => {
  it.each([
    ['2016', '2016'],
    ['2020-10', 'October 2020'],
    ['2020-10-16', 'October 2020'],
  ])('%s reads %s', (published, expected) => {
    expect(publishedName(published, 'en-GB')).toBe(expected);
  });
});

describe('a machine-made title', () => {
  const page = { link: 'https://www.coqui.ai/about' };

  it.each([
    '2103.07579.pdf',
    'Revisiting ResNets: Improved Train…',
    'Revisiting ResNets...',
    'coqui.ai',
    'WWW.Coqui.ai',
    'https://coqui.ai/about',
    'ALL OF THIS IS SHOUTED AT YOU',
  ])('is told: %j', title => {
    expect(machineMade(title, page)).toBeTypeOf('string');
  });

  it.each([
    'Coqui',
    'BERT, GPT AND T5',
    'Why PDF.js?',
    'SEER: the start',
    '機械学習の月刊ニュースレターを始めました。今月もよろしく',
    '1234567890 1234567890 123',
  ])('is not suspected: %j', title => {
    expect(machineMade(title, page)).toBeUndefined();
  });
});
