import { describe, expect, it } from 'vitest';
import { type MonthFacts, monthChoices } from '../../popup/month-choices.ts';
import { whatIsMissing } from '../../popup/partial.ts';
import { previousClipping } from '../../popup/previous-clipping.ts';
import { storyChoices } from '../../popup/story-choices.ts';
import { storyLabel } from '../../popup/story-label.ts';
import { undoes } from '../../popup/undoes.ts';
import { makeClipping, NOON } from '../builders.ts';
import { makeReceipt } from './harness.ts';

const months = (facts: Partial<MonthFacts> = {}) =>
  monthChoices({
    at: NOON,
    zone: 'Australia/Brisbane',
    thisMonth: '2021-03',
    current: '2021-03',
    published: new Set(),
    ...facts,
  }).map(({ month }) => month ?? 'library');

describe('the months to choose from', () => {
  it('are this one, the next and the library', () => {
    expect(months()).toEqual(['2021-03', '2021-04', 'library']);
  });

  it('include the one before in the first seven days, by the newsletter’s calendar', () => {
    const seventh = Date.parse('2021-03-07T23:59:59+10:00');
    expect(months({ at: seventh })).toEqual(['2021-02', '2021-03', '2021-04', 'library']);
    expect(months({ at: seventh + 1000 })).toEqual(['2021-03', '2021-04', 'library']);
  });

  it('leave out the one before when its issue is published', () => {
    const first = Date.parse('2021-03-01T00:00:00+10:00');
    expect(months({ at: first, published: new Set(['2021-02']) })).toEqual(['2021-03', '2021-04', 'library']);
  });

  it('pass over months whose issue is published', () => {
    expect(
      months({ thisMonth: '2021-04', current: '2021-04', published: new Set(['2021-03', '2021-05']) }),
    ).toEqual(['2021-04', '2021-06', 'library']);
  });

  it('are called by the calendar, also where a click counts for a later one', () => {
    const choices = monthChoices({
      at: NOON,
      zone: 'Australia/Brisbane',
      thisMonth: '2021-04',
      current: '2021-04',
      published: new Set(['2021-03']),
    });
    expect(choices.map(({ hint }) => hint)).toEqual(['Next month', 'Later', 'Not for an issue']);
  });

  it('include the month that the clipping has', () => {
    expect(months({ current: '2020-12' })).toEqual(['2020-12', '2021-03', '2021-04', 'library']);
  });
});

describe('stories', () => {
  const clipping = makeClipping({ id: 'new', clippedAt: NOON });
  const month = [
    makeClipping({ id: 'a', title: 'Toolkits for speech', clippedAt: NOON - 3000, siteName: 'GitHub' }),
    makeClipping({ id: 'b', title: 'A second toolkit', clippedAt: NOON - 2000, story: 'a', role: 'more' }),
    makeClipping({ id: 'c', title: 'Image models', clippedAt: NOON - 5000 }),
    clipping,
  ];

  it('begin with that of the previous clipping', () => {
    expect(previousClipping(clipping, month)?.id).toBe('b');
    expect(storyChoices(clipping, month, '')).toEqual([
      { id: 'a', title: 'Toolkits for speech', reason: 'previous · Alt+J' },
      { id: 'c', title: 'Image models', reason: '' },
    ]);
  });

  it('that speak of the clipping come before the others', () => {
    const paper = { ...clipping, kind: 'paper' as const, paper: { code: 'https://github.com/o/n' } };
    const repo = makeClipping({
      id: 'd',
      title: 'o/n',
      clippedAt: NOON - 9000,
      link: 'https://github.com/o/n',
      repo: { host: 'github.com', owner: 'o', name: 'n' },
    });
    expect(storyChoices(paper, [...month, repo], '').map(({ id, reason }) => [id, reason])).toEqual([
      ['a', 'previous · Alt+J'],
      ['d', 'its code'],
      ['c', ''],
    ]);
  });

  it('are found by words of any of their clippings', () => {
    expect(storyChoices(clipping, month, 'second GITHUB').map(({ id }) => id)).toEqual(['a']);
    expect(storyChoices(clipping, month, 'nothing')).toEqual([]);
  });

  it('are named on the button', () => {
    expect(storyLabel(clipping, month)).toBe('Story: on its own');
    expect(storyLabel({ ...clipping, story: 'a', role: 'bonus' }, month)).toBe(
      'Story: bonus of “Toolkits for speech”',
    );
    expect(storyLabel(month[0] as never, month)).toBe('Story: leads 2 links');
  });
});

describe('a partial clipping', () => {
  const missing = (url: string, firefox = false) =>
    whatIsMissing(makeClipping({ url, capture: 'partial' }), NOON, firefox);

  it('says what is missing', () => {
    expect(missing('file:///home/me/paper.pdf')?.sentence).toContain('local file');
    expect(missing('https://example.org/paper.PDF')?.sentence).toContain('PDF');
    expect(missing('https://example.org/post')?.sentence).toContain('could not be read');
    expect(whatIsMissing(makeClipping({ capture: 'done' }), NOON, false)).toBeUndefined();
  });

  it('is one, too, whose reading never came', () => {
    const pending = makeClipping({ capture: 'pending' });
    expect(whatIsMissing(pending, NOON + 60_000, false)).toBeUndefined();
    expect(whatIsMissing(pending, NOON + 60_001, false)?.sentence).toContain('could not be read');
  });

  it('names the site to ask access to, in Firefox alone', () => {
    expect(missing('https://example.org/paper.pdf', true)?.site).toBe('https://example.org');
    expect(missing('https://example.org/paper.pdf')).not.toHaveProperty('site');
    expect(missing('file:///home/me/paper.pdf', true)).not.toHaveProperty('site');
  });
});

describe('Undo is offered', () => {
  const before = makeClipping();

  it('for a new clipping, and where the click added something', () => {
    expect(undoes(makeReceipt(before), before, false)).toBe(true);
    const again = makeReceipt(before, { outcome: 'again', before });
    expect(undoes(again, { ...before, aliases: ['https://example.org/other'] }, false)).toBe(true);
    expect(undoes(again, before, true)).toBe(true);
  });

  it('but not where there is nothing to take back', () => {
    expect(undoes(makeReceipt(before, { outcome: 'again', before }), before, false)).toBe(false);
    expect(undoes(undefined, before, false)).toBe(false);
  });
});
