import { describe, expect, it } from 'vitest';
import { compactNumber, dayName, duration, factsOf, partialDate } from '../../src/ui/facts.ts';
import { uiLanguage } from '../../src/ui/ui-language.ts';
import { makeClipping } from '../builders.ts';

const facts = (overrides: Parameters<typeof makeClipping>[0]) =>
  factsOf(makeClipping(overrides), 'en-GB').join(' · ');

describe('the line of facts', () => {
  it('names authors, date and venue of a paper', () => {
    const paper: Parameters<typeof facts>[0] = {
      kind: 'paper',
      authors: ['Irwan Bello', 'W. Fedus', 'X. Du'],
      published: '2021-03-13',
    };
    expect(facts({ ...paper, siteName: 'arXiv' })).toBe('Irwan Bello et al. · 13 Mar 2021 · arXiv');
    expect(facts({ ...paper, siteName: 'arXiv', paper: { venue: 'NeurIPS' } })).toContain('NeurIPS');
  });

  it('counts the stars of a repository', () => {
    const repo = {
      host: 'github.com',
      owner: 'coqui-ai',
      name: 'TTS',
      stars: 4234,
      language: 'Python',
      license: 'MPL-2.0',
    };
    expect(facts({ kind: 'repo', title: 'coqui-ai/TTS', repo })).toBe('★ 4.2k · Python · MPL-2.0');
  });

  it('gives the length of a video and the reading time of a post', () => {
    expect(facts({ kind: 'video', video: { channel: 'A channel', seconds: 751 }, siteName: 'YouTube' })).toBe(
      'A channel · 12:31 · YouTube',
    );
    expect(facts({ kind: 'blog', authors: ['A. Author'], wordCount: 1610 })).toBe(
      'A. Author · example.org · 7 min',
    );
  });

  it('says the site where nothing else is known, and nothing that the title says', () => {
    expect(facts({ kind: 'repo', title: 'o/n', repo: { host: 'github.com', owner: 'o', name: 'n' } })).toBe(
      'example.org',
    );
    expect(facts({ kind: 'page', title: 'example.org' })).toBe('');
  });
});

describe('dates and numbers', () => {
  it('keep the precision of a date', () => {
    expect(['2021', '2021-03', '2021-03-13', 'spring'].map(date => partialDate(date, 'en-GB'))).toEqual([
      '2021',
      'Mar 2021',
      '13 Mar 2021',
      'spring',
    ]);
  });

  it('name a day by the calendar of the zone', () => {
    const late = Date.parse('2021-02-02T23:00:00Z');
    const now = Date.parse('2021-03-01T00:00:00Z');
    expect(dayName(late, now, 'Australia/Brisbane', 'en-GB')).toBe('3 Feb');
    expect(dayName(late, now, 'America/New_York', 'en-US')).toBe('Feb 2');
  });

  it('are short', () => {
    expect([duration(59), duration(751), duration(3723)]).toEqual(['0:59', '12:31', '1:02:03']);
    expect([compactNumber(999, 'en-GB'), compactNumber(4234, 'en-GB')]).toEqual(['999', '4.2k']);
  });

  it('follow the reader’s own English', () => {
    expect(uiLanguage(['de-DE', 'en-US'])).toBe('en-US');
    expect(uiLanguage(['de-DE'])).toBe('en-GB');
  });
});
