import { describe, expect, it } from 'vitest';
import { makeClipping, makeIssue } from '../../builders.ts';
import { openDesk } from './state.ts';

const full = { what: 'What.', why: 'Why.' };
const issue = makeIssue({ intro: 'Hello.', closing: 'Bye.' });

describe('the way from gap to gap', () => {
  it('goes through opening, stories and closing in their order, and begins again', async () => {
    const { state } = await openDesk({
      clippings: [
        makeClipping({ id: 'a', notes: { what: 'What.' } }),
        makeClipping({ id: 'b', notes: full }),
        makeClipping({ id: 'c', notes: { why: 'Why.' } }),
      ],
    });
    const visited: (string | undefined)[] = [];
    state.focus.isIn({ owner: '2021-03', field: 'closing' });
    for (let step = 0; step < 5; step += 1) {
      state.gaps.next();
      const place = state.focus.wanted.value;
      visited.push(place && `${place.owner} ${place.field}`);
      if (place) state.focus.isIn(place);
    }
    expect(visited).toEqual(['2021-03 intro', 'a why', 'c what', '2021-03 closing', '2021-03 intro']);
  });

  it('begins at the focused row', async () => {
    const { state } = await openDesk({
      clippings: ['a', 'b', 'c'].map((id, at) => makeClipping({ id, clippedAt: at + 1 })),
      issues: [issue],
    });
    state.focus.isAt('b');
    state.gaps.next();
    expect(state.focus.wanted.value).toEqual({ owner: 'b', field: 'what' });
  });

  it('says so when nothing is left', async () => {
    const { state } = await openDesk({ clippings: [makeClipping({ notes: full })], issues: [issue] });
    state.gaps.next();
    expect(state.notices.said.value).toBe('No gap is left.');
  });

  it('leads from a figure to its caption', async () => {
    const { state } = await openDesk({ clippings: [makeClipping({ id: 'a', notes: full })] });
    state.gaps.goTo({ field: 'figure', story: 'a' });
    expect(state.focus.wanted.value).toEqual({ owner: 'a', field: 'figure.caption' });
  });
});

describe('editing a story', () => {
  it.each([
    ['its first gap', makeClipping({ id: 'a', notes: { what: 'What.' } }), 'why'],
    ['what it is, where nothing is missing', makeClipping({ id: 'a', notes: full }), 'what'],
    [
      'the text that a plain story has',
      makeClipping({ id: 'a', shape: 'free', notes: { why: 'Why.' } }),
      'why',
    ],
    ['the note of an empty plain story', makeClipping({ id: 'a', shape: 'free' }), 'note'],
  ])('begins in %s', async (_, clipping, field) => {
    const { state } = await openDesk({ clippings: [clipping] });
    const [story] = state.arrangement.sections.value.flatMap(({ stories }) => stories);
    expect(story && state.gaps.entry(story)).toEqual({ owner: 'a', field });
  });
});
